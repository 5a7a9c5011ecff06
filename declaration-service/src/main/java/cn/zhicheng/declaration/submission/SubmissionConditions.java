package cn.zhicheng.declaration.submission;

import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.contracts.Regions;
import cn.zhicheng.declaration.draft.Answered;
import cn.zhicheng.declaration.draft.Findings;
import cn.zhicheng.declaration.employers.FindEmployer;
import cn.zhicheng.declaration.employers.Route;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.kinds.AttachmentsKind;
import cn.zhicheng.declaration.lifecycle.Stage;
import cn.zhicheng.declaration.plans.CheckWindow;
import cn.zhicheng.declaration.plans.PlanWindow;
import cn.zhicheng.declaration.submission.SubmitDeclaration.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Everything that has to hold for a submission, in the order in which people are told. */
@Service
class SubmissionConditions {
    private final Findings findings;
    private final FindEmployer employers;
    private final CheckWindow windows;

    SubmissionConditions(Findings findings, FindEmployer employers, CheckWindow windows) {
        this.findings = findings;
        this.employers = employers;
        this.windows = windows;
    }

    sealed interface Outcome {
        /** @param route the offices that will see it */
        record Met(List<String> route) implements Outcome {}

        record NotMet(Refusal why) implements Outcome {}
    }

    Outcome of(Answered answered, Submission submission) {
        var arrived = answered.manifest().digest().equals(submission.manifestDigest());
        var errors = findings.of(answered).stream()
                .filter(Finding::isError)
                // While proofs are on their way, only what does not depend on them can be judged.
                .filter(error -> arrived || !isAboutProofs(error, answered.form()))
                .toList();
        if (!errors.isEmpty()) {
            return new Outcome.NotMet(new Refusal.Incomplete(errors));
        }
        var kept = answered.declaration().content().employer();
        var employer = kept == null ? Optional.<OrganizationState>empty() : employers.by(kept.id());
        if (employer.isEmpty()) {
            return new Outcome.NotMet(new Refusal.NoEmployer());
        }
        return covered(answered, employer.get())
                .map(organization -> judge(answered, submission, organization, arrived))
                .orElseGet(() -> new Outcome.NotMet(new Refusal.NotCovered()));
    }

    private Outcome judge(Answered answered, Submission submission, OrganizationState employer, boolean arrived) {
        var shut = shut(answered, submission.receivedAt());
        if (shut.isPresent()) {
            return new Outcome.NotMet(shut.get());
        }
        var committeeOffice = answered.declaration().terms().plan().officeId();
        return arrived
                ? new Outcome.Met(Route.of(employer.offices(), committeeOffice))
                : new Outcome.NotMet(new Refusal.AttachmentsSyncing());
    }

    private static boolean isAboutProofs(Finding error, FormDefinition form) {
        return Finding.ATTACHMENTS.equals(error.page())
                || form.field(error.address().pattern().toString())
                        .filter(field -> field.kind() instanceof AttachmentsKind)
                        .isPresent();
    }

    /** The employer, if the committee covers its region by what its owner says. */
    private Optional<OrganizationState> covered(Answered answered, OrganizationState known) {
        return covers(answered, known)
                ? Optional.of(known)
                : employers.fresh(known.organizationId()).filter(fresh -> covers(answered, fresh));
    }

    private static boolean covers(Answered answered, OrganizationState employer) {
        var region = employer.regionCode();
        return region == null || Regions.contains(answered.plan().committeeRegionCode(), region);
    }

    /** For a resubmission only the notice's deadline counts. */
    private Optional<Refusal> shut(Answered answered, Instant receivedAt) {
        if (answered.declaration().stage() instanceof Stage.Returned(var notice)) {
            return receivedAt.isBefore(notice.deadline())
                    ? Optional.empty()
                    : Optional.of(new Refusal.NoticeExpired(notice.deadline()));
        }
        var answer = windows.at(answered.plan().planId(), answered.declaration().person(), receivedAt);
        return answer instanceof PlanWindow.Answer.Open
                ? Optional.empty()
                : Optional.of(new Refusal.WindowShut(answered, answer));
    }
}
