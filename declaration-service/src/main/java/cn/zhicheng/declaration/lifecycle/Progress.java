package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.declaration.lifecycle.TimelineEntry.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a declaration came.
 *
 * @param receiptNumber of the first submission; the same in every round
 * @param route ids of the offices that see the dossier, from the employer's up to the committee's
 * @param rounds every submission
 * @param notices every return
 */
public record Progress(
        Stage stage,
        @Nullable String receiptNumber,
        List<String> route,
        List<Round> rounds,
        List<ReturnNotice> notices,
        List<TimelineEntry> timeline) {

    public Progress {
        route = List.copyOf(route);
        rounds = List.copyOf(rounds);
        notices = List.copyOf(notices);
        timeline = List.copyOf(timeline);
    }

    static Progress started(Instant now) {
        return new Progress(new Stage.Draft(), null, List.of(), List.of(), List.of(), List.of())
                .noting(What.STARTED, now, TimelineEntry.APPLICANT, null);
    }

    public int round() {
        return rounds.size();
    }

    public Optional<Round> lastRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    /** The last submission that was not taken back: what an office returned, or has. */
    public Optional<Round> lastStanding() {
        return rounds.reversed().stream().filter(round -> !round.withdrawn()).findFirst();
    }

    /** The receipt as printed in a round: the number, from round 2 on with the round behind it. */
    public static String printed(String receiptNumber, int round) {
        return round > 1 ? receiptNumber + "-" + round : receiptNumber;
    }

    Progress at(Stage next) {
        return new Progress(next, receiptNumber, route, rounds, notices, timeline);
    }

    Progress noting(What what, Instant now, String by, @Nullable String reason) {
        var entry = new TimelineEntry(now, what, by, round(), reason);
        return new Progress(stage, receiptNumber, route, rounds, notices, append(timeline, entry));
    }

    Progress submitted(Round round, String number, List<String> onRoute) {
        return new Progress(
                new Stage.Submitted(),
                receiptNumber == null ? number : receiptNumber,
                onRoute,
                append(rounds, round),
                notices,
                timeline);
    }

    /** Back to where this round was submitted from: the same notice with the same deadline, or a draft on no route. */
    Progress withdrawn() {
        var earlier = new ArrayList<>(rounds);
        earlier.add(earlier.removeLast().takenBack());
        return notices.isEmpty()
                ? new Progress(new Stage.Draft(), receiptNumber, List.of(), earlier, notices, timeline)
                : new Progress(new Stage.Returned(notices.getLast()), receiptNumber, route, earlier, notices, timeline);
    }

    Progress returned(ReturnNotice notice) {
        return new Progress(
                new Stage.Returned(notice), receiptNumber, route, rounds, append(notices, notice), timeline);
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
