package cn.zhicheng.committeeplan.reminders;

import cn.zhicheng.committeeplan.plans.ReviewPlan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A committee whose next plan a person waits for.
 *
 * @param year of the plan that came
 * @param plan published since then
 */
record ReminderView(
        String committeeId,
        String committeeName,
        @Nullable Integer year,
        Instant since,
        @Nullable RemindedPlanView plan) {

    record RemindedPlanView(String id, String name, Instant opensAt, Instant closesAt) {
        static RemindedPlanView of(ReviewPlan plan) {
            return new RemindedPlanView(
                    plan.id(),
                    plan.name(),
                    plan.window().opensAt(),
                    plan.window().closesAt());
        }
    }

    static ReminderView of(RemindMe.Reminder reminder) {
        return new ReminderView(
                reminder.committee().id(),
                reminder.committee().name(),
                reminder.plan().map(ReviewPlan::year).orElse(null),
                reminder.wish().since(),
                reminder.plan().map(RemindedPlanView::of).orElse(null));
    }
}
