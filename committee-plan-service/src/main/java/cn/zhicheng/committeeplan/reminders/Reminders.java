package cn.zhicheng.committeeplan.reminders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The committees whose next plan one person waits for, the newest wish first.
 *
 * @param version rises with every save; 0 = not yet stored
 */
public record Reminders(String personId, List<Wish> wishes, long version) {
    /** More committees than anybody declares to. */
    public static final int MOST = 50;

    /** Since when a person waits for a committee's plan: one that is published later is told. */
    public record Wish(String committeeId, Instant since) {}

    /** What came of a change. */
    public sealed interface Outcome {
        record Changed(Reminders after) implements Outcome {}

        /** It was so already. */
        record Unchanged() implements Outcome {}

        /** There are {@link #MOST} already. */
        record TooMany() implements Outcome {}
    }

    public Reminders {
        wishes = List.copyOf(wishes);
    }

    public static Reminders none(String personId) {
        return new Reminders(personId, List.of(), 0);
    }

    /** Asks to be told; asking again keeps the first wish. */
    public Outcome add(String committeeId, Instant now) {
        if (waitsFor(committeeId)) {
            return new Outcome.Unchanged();
        }
        if (wishes.size() >= MOST) {
            return new Outcome.TooMany();
        }
        var next = new ArrayList<Wish>();
        next.add(new Wish(committeeId, now));
        next.addAll(wishes);
        return new Outcome.Changed(new Reminders(personId, next, version));
    }

    public Outcome remove(String committeeId) {
        return waitsFor(committeeId)
                ? new Outcome.Changed(new Reminders(
                        personId,
                        wishes.stream()
                                .filter(wish -> !wish.committeeId().equals(committeeId))
                                .toList(),
                        version))
                : new Outcome.Unchanged();
    }

    private boolean waitsFor(String committeeId) {
        return wishes.stream().anyMatch(wish -> wish.committeeId().equals(committeeId));
    }
}
