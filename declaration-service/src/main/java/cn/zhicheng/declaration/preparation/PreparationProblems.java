package cn.zhicheng.declaration.preparation;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.plans.ChineseTime;
import cn.zhicheng.declaration.plans.PlanWindow;
import cn.zhicheng.declaration.plans.Plans;
import cn.zhicheng.declaration.preparation.ChoiceCheck.Mismatch;
import cn.zhicheng.declaration.preparation.StartDeclaration.Refusal;
import cn.zhicheng.kit.web.ProblemException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refusals in words. */
@Component
class PreparationProblems {
    private final Plans plans;

    PreparationProblems(Plans plans) {
        this.plans = plans;
    }

    static ProblemException mismatch(List<Mismatch> why) {
        var problem = new ProblemException(UNPROCESSABLE_CONTENT, "invalid");
        why.forEach(one -> problem.at(one.address(), one.key(), one.args().toArray()));
        return problem;
    }

    ProblemException of(Refusal refusal, String planId) {
        return switch (refusal) {
            case Refusal.NoPledge _ -> new ProblemException(CONFLICT, "pledge-required");
            case Refusal.NoChoices _ -> new ProblemException(CONFLICT, "choices-required");
            case Refusal.SlotTaken(var by) ->
                new ProblemException(CONFLICT, "duplicate-declaration").with("declarationId", by.value());
            case Refusal.NotMet(var why) -> notMet(why, planId);
        };
    }

    private ProblemException notMet(StartingConditions.Outcome why, String planId) {
        return switch (why) {
            case StartingConditions.Outcome.WindowShut(var answer) -> shut(answer, planId);
            case StartingConditions.Outcome.NoEmployer _ -> new ProblemException(CONFLICT, "binding-none");
            case StartingConditions.Outcome.DoesNotFit(var mismatches) -> mismatch(mismatches);
            case StartingConditions.Outcome.NotHereYet _ -> ProblemException.syncing();
            case StartingConditions.Outcome.Met _ ->
                throw new IllegalArgumentException("met conditions refuse nothing");
        };
    }

    private ProblemException shut(PlanWindow.Answer answer, String planId) {
        return switch (answer) {
            case PlanWindow.Answer.Closed(var closedAt) -> {
                var contact = plans.current(planId).map(PlanState::contact);
                yield new ProblemException(CONFLICT, "plan-closed")
                        .args(
                                ChineseTime.of(closedAt),
                                contact.map(PlanState.Contact::name).orElse("评委会办事机构"),
                                contact.map(PlanState.Contact::phone).orElse(""))
                        .with("closedAt", closedAt);
            }
            case PlanWindow.Answer.NotYet(var opensAt) ->
                new ProblemException(CONFLICT, "plan-not-open").args(ChineseTime.of(opensAt));
            case PlanWindow.Answer.Cancelled _ -> new ProblemException(CONFLICT, "plan-cancelled").args("评委会办事机构", "");
            case PlanWindow.Answer.Unknown _ ->
                new ProblemException(UNPROCESSABLE_CONTENT, "invalid").at("/planId", "plan.unknown");
            case PlanWindow.Answer.Open _ -> throw new IllegalArgumentException("an open window refuses nothing");
        };
    }
}
