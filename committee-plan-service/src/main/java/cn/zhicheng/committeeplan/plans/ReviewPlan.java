package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.contracts.PlanEvent;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.contracts.ReviewPlanChanged;
import cn.zhicheng.contracts.ReviewPlanClosed;
import cn.zhicheng.contracts.ReviewPlanPublished;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A committee's call for one year (评审计划): DRAFT → PUBLISHED → CLOSED by the clock, or CANCELLED. Its rules are frozen
 * once it is published; its window can be extended.
 *
 * @param revision rises with every correction of the rules
 * @param history what happened to it, oldest first
 * @param version rises with every save; 0 = not yet stored
 */
public record ReviewPlan(
        String id,
        CommitteeRef committee,
        String name,
        int year,
        Window window,
        Rules rules,
        Stage stage,
        int revision,
        List<Change> history,
        long version,
        List<PlanEvent> newEvents) {

    /** Where a plan is in its life. */
    public enum Stage {
        DRAFT,
        PUBLISHED,
        CLOSED,
        CANCELLED
    }

    /** The committee as it was when the plan was drafted. */
    public record CommitteeRef(String id, String number, String name, String regionCode, String officeId) {}

    /** First instant of the window, and the first instant after it. */
    public record Window(Instant opensAt, Instant closesAt) {

        /** At the closing second it is too late: "至9月30日24:00" ends before 10-01 00:00. */
        public boolean contains(Instant at) {
            return !at.isBefore(opensAt) && at.isBefore(closesAt);
        }
    }

    /** Something that was done to it: by whom (a person id, or {@code clock}), and why. */
    public record Change(
            Instant at, String by, String what, @Nullable String reason) {}

    /** What came of an act. */
    public sealed interface Outcome {
        /** It is so now. */
        record Changed(ReviewPlan after) implements Outcome {}

        /** It was so already. */
        record Unchanged() implements Outcome {}

        /** It may not be done. */
        record Refused(Refusal why) implements Outcome {}
    }

    /** Why an act is refused. */
    public sealed interface Refusal {
        /** The plan lacks what applicants need; field addresses of the plan. */
        record Incomplete(List<String> missing) implements Refusal {}

        /** The window closes before it opens, or in the past. */
        record WindowWrong() implements Refusal {}

        /** A window can only be extended, never shortened: people rely on it. */
        record WindowShortened(Instant closesAt) implements Refusal {}

        /** The plan's stage does not allow it. */
        record WrongStage(Stage stage) implements Refusal {}
    }

    /** A draft that nobody but its office sees. */
    public static ReviewPlan draft(
            String id, CommitteeRef committee, String name, int year, Window window, Rules rules, Change by) {
        return new ReviewPlan(id, committee, name, year, window, rules, Stage.DRAFT, 0, List.of(by), 0, List.of());
    }

    /** Opens it to applicants, from the start of its window on. */
    public Outcome publish(String by, Instant now) {
        if (stage == Stage.PUBLISHED) {
            return new Outcome.Unchanged();
        }
        if (stage != Stage.DRAFT) {
            return new Outcome.Refused(new Refusal.WrongStage(stage));
        }
        var missing = missing();
        if (!missing.isEmpty()) {
            return new Outcome.Refused(new Refusal.Incomplete(missing));
        }
        if (!window.opensAt().isBefore(window.closesAt()) || !now.isBefore(window.closesAt())) {
            return new Outcome.Refused(new Refusal.WindowWrong());
        }
        return changed(Stage.PUBLISHED, window, 1, new Change(now, by, "PUBLISHED", null), ReviewPlanPublished::new);
    }

    /** Moves the end of the window; people who are filling in go on. */
    public Outcome extend(Instant closesAt, String by, String reason, Instant now) {
        if (stage != Stage.PUBLISHED) {
            return new Outcome.Refused(new Refusal.WrongStage(stage));
        }
        if (closesAt.equals(window.closesAt())) {
            return new Outcome.Unchanged();
        }
        if (closesAt.isBefore(window.closesAt())) {
            return new Outcome.Refused(new Refusal.WindowShortened(window.closesAt()));
        }
        return changed(
                stage,
                new Window(window.opensAt(), closesAt),
                revision,
                new Change(now, by, "EXTENDED", reason),
                ReviewPlanChanged::new);
    }

    /** Ends it by the clock, also when the service was down at that moment. */
    public Outcome close(Instant now) {
        return stage == Stage.PUBLISHED && !now.isBefore(window.closesAt())
                ? changed(
                        Stage.CLOSED, window, revision, new Change(now, "clock", "CLOSED", null), ReviewPlanClosed::new)
                : new Outcome.Unchanged();
    }

    /** Calls it off. */
    public Outcome cancel(String by, String reason, Instant now) {
        return switch (stage) {
            case CANCELLED -> new Outcome.Unchanged();
            case DRAFT, CLOSED -> new Outcome.Refused(new Refusal.WrongStage(stage));
            case PUBLISHED ->
                changed(
                        Stage.CANCELLED,
                        window,
                        revision,
                        new Change(now, by, "CANCELLED", reason),
                        ReviewPlanChanged::new);
        };
    }

    /** Whether an applicant can start and submit at that time. */
    public boolean isOpen(Instant at) {
        return stage == Stage.PUBLISHED && window.contains(at);
    }

    /** When applicants could see it first; empty for a draft. */
    public Optional<Instant> publishedAt() {
        return history.stream()
                .filter(change -> change.what().equals("PUBLISHED"))
                .map(Change::at)
                .findFirst();
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        if (name.isBlank()) missing.add("/name");
        if (rules.series().isEmpty()) missing.add("/series");
        if (rules.levels().isEmpty()) missing.add("/levels");
        if (rules.declarationCategories().isEmpty()) missing.add("/declarationCategories");
        if (rules.attachments().isEmpty()) missing.add("/attachments");
        if (rules.paper().place().isBlank()) missing.add("/paper/place");
        if (rules.contact().phone().isBlank()) missing.add("/contact/phone");
        return List.copyOf(missing);
    }

    private Outcome changed(
            Stage next, Window moved, int nextRevision, Change change, Function<PlanState, PlanEvent> event) {
        var after = new ReviewPlan(
                id,
                committee,
                name,
                year,
                moved,
                rules,
                next,
                nextRevision,
                Stream.concat(history.stream(), Stream.of(change)).toList(),
                version,
                newEvents);
        return new Outcome.Changed(after.with(event.apply(after.state())));
    }

    private ReviewPlan with(PlanEvent event) {
        var events = Stream.concat(newEvents.stream(), Stream.of(event)).toList();
        return new ReviewPlan(id, committee, name, year, window, rules, stage, revision, history, version, events);
    }

    private PlanState state() {
        var status = switch (stage) {
            case DRAFT -> throw new IllegalStateException("a draft is not announced");
            case PUBLISHED -> PlanState.Status.PUBLISHED;
            case CLOSED -> PlanState.Status.CLOSED;
            case CANCELLED -> PlanState.Status.CANCELLED;
        };
        return new PlanState(
                id,
                committee.id(),
                committee.name(),
                committee.number(),
                committee.regionCode(),
                committee.officeId(),
                name,
                year,
                status,
                window.opensAt(),
                window.closesAt(),
                rules.reviewCategory(),
                rules.series(),
                rules.specialtyGroups(),
                rules.levels(),
                rules.declarationCategories(),
                rules.testLine(),
                rules.hoursRequired(),
                rules.proofPerWork(),
                rules.attachments(),
                rules.notes(),
                rules.paper(),
                rules.contact(),
                revision,
                rules.clauseSets());
    }
}
