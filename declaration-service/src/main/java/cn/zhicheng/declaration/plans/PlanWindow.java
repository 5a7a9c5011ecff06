package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.PlanState;
import java.time.Instant;

/**
 * When a plan takes declarations.
 *
 * @param closesAt first instant at which it is too late
 * @param revision of the plan's rules
 */
public record PlanWindow(Instant opensAt, Instant closesAt, boolean cancelled, int revision) {

    /** What the window says about a moment. */
    public sealed interface Answer {
        record Open(Instant closesAt) implements Answer {}

        record NotYet(Instant opensAt) implements Answer {}

        record Closed(Instant closedAt) implements Answer {}

        record Cancelled() implements Answer {}

        /** There is no such plan. */
        record Unknown() implements Answer {}
    }

    static PlanWindow of(PlanState plan) {
        return new PlanWindow(
                plan.opensAt(), plan.closesAt(), plan.status() == PlanState.Status.CANCELLED, plan.revision());
    }

    /** The same window for somebody for whom it was extended; never shorter. */
    PlanWindow until(Instant extended) {
        return extended.isAfter(closesAt) ? new PlanWindow(opensAt, extended, cancelled, revision) : this;
    }

    /** A plan that the clock closed still takes what was received before. */
    Answer at(Instant moment) {
        if (cancelled) return new Answer.Cancelled();
        if (moment.isBefore(opensAt)) return new Answer.NotYet(opensAt);
        // "至9月30日24:00" ends before 10-01 00:00: at the closing second it is too late.
        return moment.isBefore(closesAt) ? new Answer.Open(closesAt) : new Answer.Closed(closesAt);
    }
}
