package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.committeeplan.committees.Committee;
import cn.zhicheng.committeeplan.conditions.Conditions;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Change;
import cn.zhicheng.committeeplan.plans.ReviewPlan.CommitteeRef;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Window;
import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.PlanState.AttachmentRule;
import cn.zhicheng.contracts.PlanState.Contact;
import cn.zhicheng.contracts.PlanState.Paper;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 起草评审计划: puts the conditions in force into it, so that a submission is judged by what the plan carries. */
@Service
public class DraftPlan {
    private final Conditions conditions;
    private final Plans plans;
    private final Clock clock;

    DraftPlan(Conditions conditions, Plans plans, Clock clock) {
        this.conditions = conditions;
        this.plans = plans;
        this.clock = clock;
    }

    /** What an office decides about a plan. */
    public record Content(
            String name,
            int year,
            Window window,
            String reviewCategory,
            List<String> series,
            List<String> specialtyGroups,
            List<Level> levels,
            List<String> declarationCategories,
            @Nullable BigDecimal testLine,
            boolean hoursRequired,
            boolean proofPerWork,
            List<AttachmentRule> attachments,
            List<String> notes,
            Paper paper,
            Contact contact) {}

    /** Stores a new draft. */
    public ReviewPlan draft(String id, Committee committee, Content content, String by) {
        var plan = of(id, committee, content, by);
        plans.save(plan);
        return plans.find(id).orElseThrow();
    }

    /** A draft that is not stored yet. */
    ReviewPlan of(String id, Committee committee, Content content, String by) {
        var rules = new Rules(
                content.reviewCategory(),
                content.series(),
                content.specialtyGroups(),
                content.levels(),
                content.declarationCategories(),
                content.testLine(),
                content.hoursRequired(),
                content.proofPerWork(),
                content.attachments(),
                content.notes(),
                content.paper(),
                content.contact(),
                clauseSets(committee, content));
        return ReviewPlan.draft(
                id,
                new CommitteeRef(
                        committee.id(),
                        committee.number(),
                        committee.name(),
                        committee.regionCode(),
                        committee.officeId()),
                content.name(),
                content.year(),
                content.window(),
                rules,
                new Change(clock.instant(), by, "DRAFTED", null));
    }

    private List<ClauseSet> clauseSets(Committee committee, Content content) {
        return content.series().stream()
                .flatMap(series -> content.levels().stream()
                        .flatMap(level -> content.declarationCategories().stream()
                                .flatMap(category -> conditions
                                        .find(
                                                series,
                                                level,
                                                category,
                                                content.year(),
                                                committee.regionCode(),
                                                content.testLine() != null,
                                                content.hoursRequired())
                                        .stream())))
                .toList();
    }
}
