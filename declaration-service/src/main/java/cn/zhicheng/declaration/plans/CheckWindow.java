package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.plans.PlanWindow.Answer;
import java.time.Instant;
import org.springframework.stereotype.Service;

/**
 * Says whether a plan takes a person's declaration at a moment: by its window, or by the one that an office extended for
 * this person. No refusal rests on the replica: the owner is asked first.
 */
@Service
public class CheckWindow {
    private final Plans plans;
    private final PlanOwner owner;
    private final ApplicantWindows applicantWindows;

    CheckWindow(Plans plans, PlanOwner owner, ApplicantWindows applicantWindows) {
        this.plans = plans;
        this.owner = owner;
        this.applicantWindows = applicantWindows;
    }

    /** @throws cn.zhicheng.declaration.lifecycle.OwnerAwayException if the owner has to be asked and is away */
    public Answer at(String planId, PersonId person, Instant moment) {
        var own = applicantWindows.until(planId, person);
        var known = plans.current(planId)
                .map(PlanWindow::of)
                .map(window -> own.map(window::until).orElse(window).at(moment));
        return known.filter(Answer.Open.class::isInstance)
                .orElseGet(() -> owner.window(planId)
                        .map(window -> own.map(window::until).orElse(window).at(moment))
                        .orElseGet(Answer.Unknown::new));
    }

    /** When it is too late for this person, as far as this service was told. */
    public Instant closesAt(PlanState plan, PersonId person) {
        var window = PlanWindow.of(plan);
        return applicantWindows
                .until(plan.planId(), person)
                .map(window::until)
                .orElse(window)
                .closesAt();
    }
}
