package cn.zhicheng.orgbinding.bindings;

import cn.zhicheng.contracts.BindingEvent;
import cn.zhicheng.contracts.BindingState;
import cn.zhicheng.contracts.EmployerBindingConfirmed;
import cn.zhicheng.contracts.EmployerUnbound;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The employers that one applicant chose; at most one of them is confirmed.
 *
 * @param chosen organization ids in the order they were chosen, at most {@value #MOST}
 * @param version rises with every save; 0 = not yet stored
 */
record EmployerBindings(
        String applicant,
        SequencedSet<String> chosen,
        @Nullable Confirmed confirmed,
        long version,
        List<BindingEvent> newEvents) {
    static final int MOST = 20;

    /** The employer that recommends, and since when. */
    record Confirmed(String employer, Instant since) {}

    /** What came of an act. */
    sealed interface Outcome {
        /** It is so now. */
        record Changed(EmployerBindings after) implements Outcome {}

        /** It was so already. */
        record Unchanged() implements Outcome {}

        /** It may not be done. */
        record Refused(Refusal why) implements Outcome {}
    }

    /** Why an act is refused. */
    sealed interface Refusal {
        /** The employer was not chosen before. */
        record NotChosen(String employer) implements Refusal {}

        /** Another one is confirmed: it has to be released first. */
        record OtherConfirmed(String employer) implements Refusal {}

        /** The list is full. */
        record TooMany(int most) implements Refusal {}
    }

    static EmployerBindings none(String applicant) {
        return new EmployerBindings(applicant, new LinkedHashSet<>(), null, 0, List.of());
    }

    /** 选择: puts an employer on the list. */
    Outcome choose(String employer) {
        if (chosen.contains(employer)) {
            return new Outcome.Unchanged();
        }
        if (chosen.size() >= MOST) {
            return new Outcome.Refused(new Refusal.TooMany(MOST));
        }
        var more = new LinkedHashSet<>(chosen);
        more.add(employer);
        return new Outcome.Changed(new EmployerBindings(applicant, more, confirmed, version, newEvents));
    }

    /** 解除绑定: takes an employer off the list, and releases it where it is the confirmed one. */
    Outcome remove(String employer) {
        if (!chosen.contains(employer)) {
            return new Outcome.Unchanged();
        }
        var fewer = new LinkedHashSet<>(chosen);
        fewer.remove(employer);
        var isConfirmed = confirmed != null && confirmed.employer().equals(employer);
        return isConfirmed
                ? changed(fewer, null, new EmployerUnbound(new BindingState(applicant, null, null)))
                : new Outcome.Changed(new EmployerBindings(applicant, fewer, confirmed, version, newEvents));
    }

    /** 确认推荐单位. */
    Outcome confirm(String employer, Instant now) {
        if (!chosen.contains(employer)) {
            return new Outcome.Refused(new Refusal.NotChosen(employer));
        }
        return switch (confirmed) {
            case null ->
                changed(
                        chosen,
                        new Confirmed(employer, now),
                        new EmployerBindingConfirmed(new BindingState(applicant, employer, now)));
            case Confirmed(var same, var _) when same.equals(employer) -> new Outcome.Unchanged();
            case Confirmed(var other, var _) -> new Outcome.Refused(new Refusal.OtherConfirmed(other));
        };
    }

    /** Releases the confirmed one; it stays on the list. */
    Outcome release() {
        return confirmed == null
                ? new Outcome.Unchanged()
                : changed(chosen, null, new EmployerUnbound(new BindingState(applicant, null, null)));
    }

    private Outcome changed(SequencedSet<String> list, @Nullable Confirmed next, BindingEvent event) {
        var events = Stream.concat(newEvents.stream(), Stream.of(event)).toList();
        return new Outcome.Changed(new EmployerBindings(applicant, list, next, version, events));
    }
}
