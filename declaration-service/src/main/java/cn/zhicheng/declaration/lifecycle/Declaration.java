package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.DeclarationAccepted;
import cn.zhicheng.contracts.DeclarationCancelled;
import cn.zhicheng.contracts.DeclarationDiscarded;
import cn.zhicheng.contracts.DeclarationEvent;
import cn.zhicheng.contracts.DeclarationLapsed;
import cn.zhicheng.contracts.DeclarationRejected;
import cn.zhicheng.contracts.DeclarationReturned;
import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.contracts.DeclarationStarted;
import cn.zhicheng.contracts.DeclarationState;
import cn.zhicheng.contracts.DeclarationSubmitted;
import cn.zhicheng.contracts.DeclarationTaken;
import cn.zhicheng.contracts.DeclarationWithdrawn;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.declaration.lifecycle.Declaration.Outcome.Changed;
import cn.zhicheng.declaration.lifecycle.Declaration.Outcome.Refused;
import cn.zhicheng.declaration.lifecycle.Declaration.Refusal.Elsewhere;
import cn.zhicheng.declaration.lifecycle.Declaration.Refusal.Late;
import cn.zhicheng.declaration.lifecycle.Declaration.Refusal.NoReturnLeft;
import cn.zhicheng.declaration.lifecycle.Declaration.Refusal.NotNow;
import cn.zhicheng.declaration.lifecycle.TimelineEntry.What;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One application of one person for one title in one plan, from 开始申报 to its end. */
public record Declaration(
        DeclarationId id,
        PersonId person,
        Terms terms,
        Content content,
        Progress progress,
        long version,
        List<DeclarationEvent> newEvents) {

    /** What came of a step. */
    public sealed interface Outcome {
        record Changed(Declaration after) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** Why a step is not possible. */
    public sealed interface Refusal {
        /** Not in this stage. */
        record NotNow(DeclarationStage stage) implements Refusal {}

        /** It was possible before this instant. */
        record Late(Instant until) implements Refusal {}

        /** Another office has it, or the step is another office's. */
        record Elsewhere(String officeId) implements Refusal {}

        /** Every return that the practice allows was used. */
        record NoReturnLeft(int allowed) implements Refusal {}
    }

    /** What the key of a submission says about it. */
    public sealed interface Attempt {
        /** No round has this key. */
        record New() implements Attempt {}

        /** It was submitted, and that round stands. */
        record Standing(Round round) implements Attempt {}

        /** Its round was withdrawn or returned. */
        record Over(Round round) implements Attempt {}
    }

    /**
     * What freezes with a submission.
     *
     * @param receiptNumber used in the first round only
     */
    public record Handover(
            String key,
            Instant receivedAt,
            String receiptNumber,
            String snapshotSha256,
            Manifest manifest,
            List<String> route) {}

    public Declaration {
        newEvents = List.copyOf(newEvents);
    }

    /** 开始申报. */
    public static Declaration start(
            DeclarationId id, PersonId person, Terms terms, PersonFacts facts, Employer employer, Instant now) {
        var content = new Content(facts, employer, Map.of(), 1);
        return new Declaration(id, person, terms, content, Progress.started(now), 0, List.of())
                .announcing(DeclarationStarted::new);
    }

    public Stage stage() {
        return progress.stage();
    }

    /** Whether this key was seen, and what became of its round. */
    public Attempt attempt(String key) {
        return progress.rounds().stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .<Attempt>map(round -> stands(round) ? new Attempt.Standing(round) : new Attempt.Over(round))
                .orElseGet(Attempt.New::new);
    }

    /** Whether the last submission is with the offices or was decided by them. */
    public boolean isHandedIn() {
        return progress.lastRound().filter(this::stands).isPresent();
    }

    private boolean stands(Round round) {
        return round.number() == progress.round()
                && !round.withdrawn()
                && switch (stage()) {
                    case Stage.Draft _, Stage.Returned _, Stage.Discarded _, Stage.Lapsed _, Stage.Cancelled _ -> false;
                    case Stage.Submitted _,
                            Stage.UnderAudit _,
                            Stage.Accepted _,
                            Stage.UnderReview _,
                            Stage.Passed _,
                            Stage.Certified _,
                            Stage.Rejected _,
                            Stage.NotPassed _ -> true;
                };
    }

    /** 提交. The plan's window is the caller's to check; after a return the notice's deadline counts alone. */
    public Outcome submit(Handover handover) {
        return switch (stage()) {
            case Stage.Draft _ -> submitted(handover);
            case Stage.Returned(var notice) ->
                handover.receivedAt().isBefore(notice.deadline())
                        ? submitted(handover)
                        : new Refused(new Late(notice.deadline()));
            default -> notNow();
        };
    }

    private Outcome submitted(Handover handover) {
        var round = new Round(
                progress.round() + 1,
                handover.key(),
                handover.receivedAt(),
                content.contentVersion(),
                handover.snapshotSha256(),
                handover.manifest(),
                false);
        var next = progress.submitted(round, handover.receiptNumber(), handover.route())
                .noting(What.SUBMITTED, handover.receivedAt(), TimelineEntry.APPLICANT, null);
        return changed(next, DeclarationSubmitted::new);
    }

    /**
     * 撤回, while nobody has taken it.
     *
     * @param windowCloses end of the plan's window; after a return the notice's deadline counts instead
     */
    public Outcome withdraw(Instant windowCloses, Instant now) {
        if (!(stage() instanceof Stage.Submitted)) {
            return notNow();
        }
        var until = progress.notices().isEmpty()
                ? windowCloses
                : progress.notices().getLast().deadline();
        return now.isBefore(until)
                ? changed(
                        progress.withdrawn().noting(What.WITHDRAWN, now, TimelineEntry.APPLICANT, null),
                        DeclarationWithdrawn::new)
                : new Refused(new Late(until));
    }

    /** 作废 a draft that was never returned; its plan and slot are free again. */
    public Outcome discard(Instant now) {
        return stage() instanceof Stage.Draft
                ? moved(
                        new Stage.Discarded(),
                        What.DISCARDED,
                        TimelineEntry.APPLICANT,
                        null,
                        now,
                        DeclarationDiscarded::new)
                : notNow();
    }

    /** An office begins its audit; the next office on the route may take it from there. */
    public Outcome take(String officeId, Instant now) {
        return switch (stage()) {
            case Stage.Submitted _, Stage.UnderAudit _ ->
                moved(new Stage.UnderAudit(officeId, now), What.TAKEN, officeId, null, now, DeclarationTaken::new);
            default -> notNow();
        };
    }

    /** 退回 with everything that is wrong, at most {@code allowed} times. */
    public Outcome sendBack(ReturnNotice notice, int allowed) {
        return heldBy(
                notice.officeId(),
                () -> progress.notices().size() < allowed
                        ? changed(
                                progress.returned(notice)
                                        .noting(
                                                What.RETURNED,
                                                notice.returnedAt(),
                                                notice.officeId(),
                                                "一次性告知 %d 处"
                                                        .formatted(
                                                                notice.remarks().size())),
                                DeclarationReturned::new)
                        : new Refused(new NoReturnLeft(allowed)));
    }

    /** 受理, by the office of the committee. */
    public Outcome accept(String officeId, Instant now) {
        return heldBy(
                officeId,
                () -> officeId.equals(terms.plan().officeId())
                        ? moved(
                                new Stage.Accepted(officeId),
                                What.ACCEPTED,
                                officeId,
                                null,
                                now,
                                DeclarationAccepted::new)
                        : new Refused(new Elsewhere(terms.plan().officeId())));
    }

    /** 不予受理. */
    public Outcome reject(String officeId, String reason, Instant now) {
        return heldBy(
                officeId,
                () -> moved(
                        new Stage.Rejected(reason), What.REJECTED, officeId, reason, now, DeclarationRejected::new));
    }

    /** 视为放弃, once the notice's deadline has passed. */
    public Outcome lapse(Instant now) {
        return stage() instanceof Stage.Returned(var notice) && !now.isBefore(notice.deadline())
                ? moved(new Stage.Lapsed(), What.LAPSED, TimelineEntry.CLOCK, "补正期限已过", now, DeclarationLapsed::new)
                : notNow();
    }

    /** The plan was cancelled, before the review of this declaration began. */
    public Outcome cancel(String reason, Instant now) {
        return switch (stage()) {
            case Stage.Draft _, Stage.Submitted _, Stage.UnderAudit _, Stage.Returned _, Stage.Accepted _ ->
                moved(
                        new Stage.Cancelled(reason),
                        What.CANCELLED,
                        terms.plan().officeId(),
                        reason,
                        now,
                        DeclarationCancelled::new);
            default -> notNow();
        };
    }

    /** Whether it still takes its plan and its slot of the year. */
    public boolean holdsItsKeys() {
        return !(stage() instanceof Stage.Discarded || stage() instanceof Stage.Cancelled);
    }

    /** The declaration with other content; the caller has checked that it is open for that. */
    public Declaration with(Content next) {
        return new Declaration(id, person, terms, next, progress, version, newEvents);
    }

    /** A draft with the newest state of its form, of who declares, and of the employer. */
    public Declaration refreshed(FormReference form, PersonFacts facts, @Nullable Employer employer) {
        var fresh = content.with(facts, employer, !form.equals(terms.form()));
        return new Declaration(id, person, terms.following(form), fresh, progress, version, newEvents);
    }

    /** What other services may know. */
    public DeclarationState state() {
        var last = progress.lastRound();
        return new DeclarationState(
                id.value(),
                person.value(),
                stage().code(),
                progress.round(),
                progress.notices().size(),
                terms.plan().year(),
                terms.plan().id(),
                terms.plan().committeeId(),
                employerId(),
                progress.receiptNumber(),
                last.map(Round::receivedAt).orElse(null),
                last.map(Round::snapshotSha256).orElse(null),
                progress.route(),
                last.map(Round::manifest).orElse(null),
                stage() instanceof Stage.Returned(var notice) ? notice.unlocked() : List.of());
    }

    private @Nullable String employerId() {
        var employer = content.employer();
        return employer == null ? null : employer.id();
    }

    private Outcome moved(
            Stage next,
            What what,
            String by,
            @Nullable String reason,
            Instant now,
            Function<DeclarationState, DeclarationEvent> event) {
        return changed(progress.at(next).noting(what, now, by, reason), event);
    }

    private Outcome changed(Progress next, Function<DeclarationState, DeclarationEvent> event) {
        return new Changed(new Declaration(id, person, terms, content, next, version, newEvents).announcing(event));
    }

    private Declaration announcing(Function<DeclarationState, DeclarationEvent> event) {
        var events = Stream.concat(newEvents.stream(), Stream.of(event.apply(state())))
                .toList();
        return new Declaration(id, person, terms, content, progress, version, events);
    }

    /** A step of the office that audits it, and of no other. */
    private Outcome heldBy(String officeId, Supplier<Outcome> step) {
        if (!(stage() instanceof Stage.UnderAudit audit)) return notNow();
        return audit.officeId().equals(officeId) ? step.get() : new Refused(new Elsewhere(audit.officeId()));
    }

    private Outcome notNow() {
        return new Refused(new NotNow(stage().code()));
    }
}
