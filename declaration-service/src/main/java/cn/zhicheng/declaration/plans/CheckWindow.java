package cn.zhicheng.declaration.plans;

import cn.zhicheng.declaration.plans.PlanWindow.Answer;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Says whether a plan takes declarations at a moment. No refusal rests on the replica: the owner is asked first. */
@Service
public class CheckWindow {
    private final Plans plans;
    private final PlanOwner owner;

    CheckWindow(Plans plans, PlanOwner owner) {
        this.plans = plans;
        this.owner = owner;
    }

    public Answer at(String planId, Instant moment) {
        var known = plans.current(planId).map(PlanWindow::of).map(window -> window.at(moment));
        return known.filter(Answer.Open.class::isInstance)
                .orElseGet(() ->
                        owner.window(planId).map(window -> window.at(moment)).orElseGet(Answer.Unknown::new));
    }
}
