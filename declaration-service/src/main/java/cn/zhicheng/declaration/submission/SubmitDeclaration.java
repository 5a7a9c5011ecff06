package cn.zhicheng.declaration.submission;

import cn.zhicheng.contracts.CanonicalJson;
import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.draft.Answered;
import cn.zhicheng.declaration.draft.OpenDeclaration;
import cn.zhicheng.declaration.draft.PrintDeclaration;
import cn.zhicheng.declaration.draft.PrintableContent.Occasion;
import cn.zhicheng.declaration.draft.ReadAnswers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Declaration.Attempt;
import cn.zhicheng.declaration.lifecycle.Declaration.Handover;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.lifecycle.Round;
import cn.zhicheng.declaration.plans.PlanWindow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * 提交. The snapshot is written first, then one update makes it a submission, with the event in it: a crash at any point
 * leaves either a draft with everything saved, or a submission whose forms and seal follow by themselves.
 */
@Service
class SubmitDeclaration {
    private static final int ATTEMPTS = 10;

    private final Declarations declarations;
    private final OpenDeclaration open;
    private final SubmissionConditions conditions;
    private final ReceiptNumbers numbers;
    private final Snapshots snapshots;
    private final PrintDeclaration print;
    private final ReadAnswers readAnswers;

    SubmitDeclaration(
            Declarations declarations,
            OpenDeclaration open,
            SubmissionConditions conditions,
            ReceiptNumbers numbers,
            Snapshots snapshots,
            PrintDeclaration print,
            ReadAnswers readAnswers) {
        this.declarations = declarations;
        this.open = open;
        this.conditions = conditions;
        this.numbers = numbers;
        this.snapshots = snapshots;
        this.print = print;
        this.readAnswers = readAnswers;
    }

    sealed interface Outcome {
        /** It is submitted, by this call or by an earlier one. */
        record Submitted(Declaration declaration, Round round) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}

        /** Others saved again and again in the meantime. */
        record Moved() implements Outcome {}
    }

    sealed interface Refusal {
        /** The key's round was withdrawn or returned. */
        record RoundOver() implements Refusal {}

        record NotOpen(DeclarationStage stage) implements Refusal {}

        /** The person saw other content than is stored. */
        record ContentMoved(long contentVersion) implements Refusal {}

        record Incomplete(List<Finding> errors) implements Refusal {}

        record NoEmployer() implements Refusal {}

        /** The committee does not cover the region of the employer. */
        record NotCovered() implements Refusal {}

        record WindowShut(Answered answered, PlanWindow.Answer answer) implements Refusal {}

        /** The deadline of the return notice passed. */
        record NoticeExpired(Instant deadline) implements Refusal {}

        /** The proofs that the person saw have not arrived here yet. */
        record AttachmentsSyncing() implements Refusal {}
    }

    /** Empty if the person has no such declaration. */
    Optional<Outcome> submit(PersonId me, DeclarationId id, Submission submission) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var outcome = declarations.ownedBy(me, id).map(mine -> decide(mine, submission));
            if (outcome.isEmpty() || !(outcome.get() instanceof Outcome.Moved)) {
                return outcome;
            }
            // A save or another submission was faster: decide again on what is there now.
        }
        return Optional.of(new Outcome.Moved());
    }

    private Outcome decide(Declaration mine, Submission submission) {
        return switch (mine.attempt(submission.key())) {
            case Attempt.Standing(var round) -> new Outcome.Submitted(mine, round);
            case Attempt.Over _ -> new Outcome.Refused(new Refusal.RoundOver());
            case Attempt.New _ ->
                mine.isHandedIn()
                        ? new Outcome.Submitted(
                                mine, mine.progress().lastRound().orElseThrow())
                        : attempt(mine, submission);
        };
    }

    private Outcome attempt(Declaration mine, Submission submission) {
        if (!mine.stage().isOpen()) {
            return new Outcome.Refused(new Refusal.NotOpen(mine.stage().code()));
        }
        var opened = open.upToDate(mine);
        if (opened.isEmpty()) {
            return new Outcome.Moved();
        }
        var fresh = opened.get();
        var moved = fresh.content().contentVersion();
        if (moved != submission.contentVersion()) {
            return new Outcome.Refused(new Refusal.ContentMoved(moved));
        }
        var answered = readAnswers.of(fresh);
        return switch (conditions.of(answered, submission)) {
            case SubmissionConditions.Outcome.Met(var route) -> handOver(answered, submission, route);
            case SubmissionConditions.Outcome.NotMet(var why) -> new Outcome.Refused(why);
        };
    }

    private Outcome handOver(Answered answered, Submission submission, List<String> route) {
        var mine = answered.declaration();
        var round = mine.progress().round() + 1;
        var number = number(mine);
        var content =
                CanonicalJson.text(print.of(answered, new Occasion.Submission(round, number, submission.receivedAt())));
        var digest = CanonicalJson.sha256Hex(content.getBytes(StandardCharsets.UTF_8));
        snapshots.keep(mine.id(), round, digest, content);
        var handover =
                new Handover(submission.key(), submission.receivedAt(), number, digest, answered.manifest(), route);
        return switch (mine.submit(handover)) {
            case Declaration.Outcome.Changed(var after) ->
                declarations.save(after)
                        ? new Outcome.Submitted(
                                after, after.progress().lastRound().orElseThrow())
                        : new Outcome.Moved();
            case Declaration.Outcome.Refused(Declaration.Refusal.Late(var until)) ->
                new Outcome.Refused(new Refusal.NoticeExpired(until));
            case Declaration.Outcome.Refused _ ->
                new Outcome.Refused(new Refusal.NotOpen(mine.stage().code()));
        };
    }

    /** The same number in every round. */
    private String number(Declaration mine) {
        var plan = mine.terms().plan();
        var known = mine.progress().receiptNumber();
        return known == null ? numbers.next(plan.year(), plan.committeeNumber()).value() : known;
    }
}
