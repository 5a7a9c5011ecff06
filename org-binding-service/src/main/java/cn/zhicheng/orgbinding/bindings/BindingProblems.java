package cn.zhicheng.orgbinding.bindings;

import cn.zhicheng.kit.web.ProblemException;
import cn.zhicheng.orgbinding.bindings.EmployerBindings.Refusal;
import org.springframework.http.HttpStatus;

/** Refusals of a binding as problem details; the sentences are in the bundle. */
final class BindingProblems {
    private BindingProblems() {}

    static ProblemException of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotChosen _ ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "binding-not-chosen").at("/organizationId");
            case Refusal.OtherConfirmed(var employer) ->
                new ProblemException(HttpStatus.CONFLICT, "binding-other").with("employer", employer);
            case Refusal.TooMany(var most) ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "binding-too-many").args(most);
        };
    }
}
