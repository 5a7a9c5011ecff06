package cn.zhicheng.declaration.preparation;

import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.contracts.Regions;
import cn.zhicheng.declaration.bindings.ConfirmedEmployer;
import cn.zhicheng.declaration.employers.FindEmployer;
import cn.zhicheng.declaration.lifecycle.Choices;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.plans.CheckWindow;
import cn.zhicheng.declaration.plans.PlanOwner;
import cn.zhicheng.declaration.plans.PlanWindow;
import cn.zhicheng.declaration.plans.Plans;
import cn.zhicheng.declaration.preparation.ChoiceCheck.Mismatch;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Whether somebody may start in a plan now: its window, what it covers, and the employer. */
@Service
class StartingConditions {
    private final Plans plans;
    private final PlanOwner planOwner;
    private final CheckWindow windows;
    private final ConfirmedEmployer confirmed;
    private final FindEmployer employers;

    StartingConditions(
            Plans plans,
            PlanOwner planOwner,
            CheckWindow windows,
            ConfirmedEmployer confirmed,
            FindEmployer employers) {
        this.plans = plans;
        this.planOwner = planOwner;
        this.windows = windows;
        this.confirmed = confirmed;
        this.employers = employers;
    }

    sealed interface Outcome {
        record Met(PlanState plan, OrganizationState employer) implements Outcome {}

        record WindowShut(PlanWindow.Answer answer) implements Outcome {}

        record NoEmployer() implements Outcome {}

        record DoesNotFit(List<Mismatch> why) implements Outcome {}

        /** The owner knows something that has not arrived here yet. */
        record NotHereYet() implements Outcome {}
    }

    Outcome of(PersonId me, String planId, Choices choices, Instant now) {
        var window = windows.at(planId, me, now);
        if (!(window instanceof PlanWindow.Answer.Open)) {
            return new Outcome.WindowShut(window);
        }
        var plan = plans.current(planId);
        return plan.isEmpty() ? new Outcome.NotHereYet() : of(me, plan.get(), choices);
    }

    private Outcome of(PersonId me, PlanState plan, Choices choices) {
        var wrong = ChoiceCheck.against(plan, choices);
        if (!wrong.isEmpty()) {
            return isCurrent(plan) ? new Outcome.DoesNotFit(wrong) : new Outcome.NotHereYet();
        }
        var employerId = confirmed.of(me);
        if (employerId.isEmpty()) {
            return new Outcome.NoEmployer();
        }
        var employer = employers.by(employerId.get());
        if (employer.filter(found -> covers(plan, found)).isPresent()) {
            return new Outcome.Met(plan, employer.get());
        }
        return employers
                .fresh(employerId.get())
                .<Outcome>map(fresh -> covers(plan, fresh)
                        ? new Outcome.Met(plan, fresh)
                        : new Outcome.DoesNotFit(List.of(Mismatch.at("committeeId", "choices.committeeRegion"))))
                .orElseGet(Outcome.NotHereYet::new);
    }

    private boolean isCurrent(PlanState plan) {
        return planOwner
                .window(plan.planId())
                .filter(window -> window.revision() <= plan.revision())
                .isPresent();
    }

    /** An employer whose region nobody knows is left to the offices. */
    private static boolean covers(PlanState plan, OrganizationState employer) {
        var region = employer.regionCode();
        return region == null || Regions.contains(plan.committeeRegionCode(), region);
    }
}
