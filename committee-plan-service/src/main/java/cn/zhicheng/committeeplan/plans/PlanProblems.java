package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.committeeplan.plans.ReviewPlan.Refusal;
import cn.zhicheng.kit.web.ProblemException;
import org.springframework.http.HttpStatus;

/** Refusals of a plan as problem details; the sentences are in the bundle. */
final class PlanProblems {
    private PlanProblems() {}

    static ProblemException of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Incomplete(var missing) -> {
                var problem = new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "plan-incomplete");
                missing.forEach(problem::at);
                yield problem;
            }
            case Refusal.WindowWrong() ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "plan-window").at("/closesAt");
            case Refusal.WindowShortened(var closesAt) ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "plan-window-shortened")
                        .at("/closesAt")
                        .with("closesAt", closesAt);
            case Refusal.WrongStage(var stage) ->
                new ProblemException(HttpStatus.CONFLICT, "plan-stage").with("state", stage);
        };
    }
}
