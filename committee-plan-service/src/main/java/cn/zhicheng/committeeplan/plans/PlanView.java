package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.PlanState.AttachmentRule;
import cn.zhicheng.contracts.PlanState.Contact;
import cn.zhicheng.contracts.PlanState.Paper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as applicants and offices see it.
 *
 * @param closesAt first instant at which it is too late
 * @param open an applicant can start now
 * @param clauseSets the conditions; empty in lists
 */
record PlanView(
        String id,
        String committeeId,
        String committeeName,
        String name,
        int year,
        ReviewPlan.Stage state,
        Instant opensAt,
        Instant closesAt,
        boolean open,
        String reviewCategory,
        List<String> series,
        List<String> specialtyGroups,
        List<Level> levels,
        List<String> declarationCategories,
        @Nullable BigDecimal testLine,
        boolean hoursRequired,
        boolean proofPerWork,
        List<String> notes,
        Paper paper,
        Contact contact,
        List<AttachmentRule> attachments,
        int revision,
        List<ClauseSet> clauseSets) {

    static PlanView whole(ReviewPlan plan, Instant now) {
        return of(plan, now, plan.rules().clauseSets());
    }

    static PlanView row(ReviewPlan plan, Instant now) {
        return of(plan, now, List.of());
    }

    private static PlanView of(ReviewPlan plan, Instant now, List<ClauseSet> clauseSets) {
        var rules = plan.rules();
        return new PlanView(
                plan.id(),
                plan.committee().id(),
                plan.committee().name(),
                plan.name(),
                plan.year(),
                plan.stage(),
                plan.window().opensAt(),
                plan.window().closesAt(),
                plan.isOpen(now),
                rules.reviewCategory(),
                rules.series(),
                rules.specialtyGroups(),
                rules.levels(),
                rules.declarationCategories(),
                rules.testLine(),
                rules.hoursRequired(),
                rules.proofPerWork(),
                rules.notes(),
                rules.paper(),
                rules.contact(),
                rules.attachments(),
                plan.revision(),
                clauseSets);
    }
}
