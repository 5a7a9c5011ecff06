package cn.zhicheng.declaration.submission;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cn.zhicheng.declaration.draft.Answered;
import cn.zhicheng.declaration.draft.FieldErrorView;
import cn.zhicheng.declaration.draft.Findings;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.plans.ChineseTime;
import cn.zhicheng.declaration.plans.PlanWindow;
import cn.zhicheng.declaration.submission.SubmitDeclaration.Refusal;
import cn.zhicheng.kit.web.ProblemException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Refusals in words. */
@Component
public class SubmissionProblems {
    private final Findings findings;

    SubmissionProblems(Findings findings) {
        this.findings = findings;
    }

    ProblemException of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.RoundOver _ -> new ProblemException(CONFLICT, "round-over");
            case Refusal.NotOpen(var stage) -> new ProblemException(CONFLICT, "not-open").with("stage", stage);
            case Refusal.ContentMoved(var contentVersion) ->
                new ProblemException(CONFLICT, "content-moved").with("contentVersion", contentVersion);
            case Refusal.Incomplete(var errors) ->
                new ProblemException(UNPROCESSABLE_CONTENT, "submit-incomplete")
                        .args(errors.size())
                        .with("errors", FieldErrorView.of(findings.inSentences(errors)));
            case Refusal.NoEmployer _ -> new ProblemException(CONFLICT, "binding-released");
            case Refusal.NotCovered _ ->
                new ProblemException(UNPROCESSABLE_CONTENT, "invalid")
                        .at("/choices/committeeId", "choices.committeeRegion");
            case Refusal.WindowShut(var answered, var answer) -> shut(answered, answer);
            case Refusal.NoticeExpired(var deadline) ->
                new ProblemException(CONFLICT, "notice-expired").args(ChineseTime.of(deadline));
            case Refusal.AttachmentsSyncing _ ->
                new ProblemException(CONFLICT, "attachments-syncing").retryAfter(Duration.ofSeconds(2));
        };
    }

    private static ProblemException shut(Answered answered, PlanWindow.Answer answer) {
        var contact = answered.plan().contact();
        return switch (answer) {
            case PlanWindow.Answer.Closed(var closedAt) ->
                new ProblemException(CONFLICT, "plan-closed")
                        .args(ChineseTime.of(closedAt), contact.name(), contact.phone())
                        .with("closedAt", closedAt);
            case PlanWindow.Answer.NotYet(var opensAt) ->
                new ProblemException(CONFLICT, "plan-not-open").args(ChineseTime.of(opensAt));
            case PlanWindow.Answer.Cancelled _, PlanWindow.Answer.Unknown _ ->
                new ProblemException(CONFLICT, "plan-cancelled").args(contact.name(), contact.phone());
            case PlanWindow.Answer.Open _ -> throw new IllegalArgumentException("an open window refuses nothing");
        };
    }

    public static ProblemException of(Declaration.Refusal refusal) {
        return switch (refusal) {
            case Declaration.Refusal.NotNow(var stage) ->
                new ProblemException(CONFLICT, "not-now").with("stage", stage);
            case Declaration.Refusal.Late(var until) ->
                new ProblemException(CONFLICT, "too-late").args(ChineseTime.of(until));
            case Declaration.Refusal.Elsewhere _ -> new ProblemException(CONFLICT, "audit-elsewhere");
            case Declaration.Refusal.NoReturnLeft(var allowed) ->
                new ProblemException(CONFLICT, "no-return-left").args(allowed);
        };
    }
}
