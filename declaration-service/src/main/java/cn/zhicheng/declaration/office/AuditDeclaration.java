package cn.zhicheng.declaration.office;

import cn.zhicheng.declaration.calendar.Calendars;
import cn.zhicheng.declaration.draft.Answered;
import cn.zhicheng.declaration.draft.Place;
import cn.zhicheng.declaration.draft.ReadAnswers;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.ReturnNotice;
import cn.zhicheng.declaration.lifecycle.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What an office on the route decides: 开始审核, 退回, 受理, 不予受理. */
@Service
class AuditDeclaration {
    private static final Logger LOG = LoggerFactory.getLogger(AuditDeclaration.class);
    private static final int ATTEMPTS = 10;

    private final ReadDossier dossiers;
    private final Declarations declarations;
    private final ReadAnswers readAnswers;
    private final Calendars calendars;
    private final ReturnProperties practice;
    private final Clock clock;

    AuditDeclaration(
            ReadDossier dossiers,
            Declarations declarations,
            ReadAnswers readAnswers,
            Calendars calendars,
            ReturnProperties practice,
            Clock clock) {
        this.dossiers = dossiers;
        this.declarations = declarations;
        this.readAnswers = readAnswers;
        this.calendars = calendars;
        this.practice = practice;
        this.clock = clock;
    }

    /**
     * Who acts.
     *
     * @param id of the person, for the log
     * @param offices that the person acts for
     */
    record Clerk(String id, List<String> offices) {
        /** The nearest of the person's offices to the employer. */
        String officeFor(Declaration declaration) {
            return declaration.progress().route().stream()
                    .filter(offices::contains)
                    .findFirst()
                    .orElseThrow();
        }
    }

    sealed interface Outcome {
        record Done(Declaration after) implements Outcome {}

        record Refused(Declaration.Refusal why) implements Outcome {}

        /** Addresses that nothing can be put right at, by their index among the remarks. */
        record Unknown(List<Integer> remarks) implements Outcome {}

        /** Others saved again and again in the meantime. */
        record Moved() implements Outcome {}
    }

    /** One office's step with a declaration. */
    private interface Step {
        Outcome of(Declaration declaration, String officeId);
    }

    /** Empty if there is no such declaration on the route of the clerk's offices. */
    Optional<Outcome> take(DeclarationId id, Clerk clerk) {
        return acting(
                id,
                clerk,
                "taken",
                (declaration, office) -> isHeldBy(declaration, office)
                        ? new Outcome.Done(declaration)
                        : saved(declaration.take(office, clock.instant())));
    }

    Optional<Outcome> accept(DeclarationId id, Clerk clerk) {
        return acting(
                id, clerk, "accepted", (declaration, office) -> saved(declaration.accept(office, clock.instant())));
    }

    Optional<Outcome> reject(DeclarationId id, Clerk clerk, String reason) {
        return acting(
                id,
                clerk,
                "rejected",
                (declaration, office) -> saved(declaration.reject(office, reason, clock.instant())));
    }

    Optional<Outcome> sendBack(DeclarationId id, Clerk clerk, List<ReturnNotice.Remark> remarks) {
        return acting(id, clerk, "returned", (declaration, office) -> {
            var answered = readAnswers.of(declaration);
            var unknown = IntStream.range(0, remarks.size())
                    .filter(i -> !Returnable.is(answered, remarks.get(i).address()))
                    .boxed()
                    .toList();
            return unknown.isEmpty()
                    ? saved(declaration.sendBack(notice(answered, office, remarks), practice.rounds()))
                    : new Outcome.Unknown(unknown);
        });
    }

    private ReturnNotice notice(Answered answered, String office, List<ReturnNotice.Remark> remarks) {
        var now = clock.instant();
        var photo = remarks.stream().anyMatch(remark -> Place.isPhoto(answered, remark.address()));
        return new ReturnNotice(
                office,
                now,
                calendars.workingDays().endOf(practice.workingDays(), now),
                remarks,
                photo ? List.of(Place.PHOTO) : List.of());
    }

    private static boolean isHeldBy(Declaration declaration, String office) {
        return declaration.stage() instanceof Stage.UnderAudit audit
                && audit.officeId().equals(office);
    }

    private Optional<Outcome> acting(DeclarationId id, Clerk clerk, String what, Step step) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var outcome = dossiers.of(id, clerk.offices())
                    .map(declaration -> step.of(declaration, clerk.officeFor(declaration)));
            if (outcome.isEmpty() || !(outcome.get() instanceof Outcome.Moved)) {
                if (outcome.orElse(null) instanceof Outcome.Done) {
                    LOG.info("declaration {} was {} by {}", id.value(), what, clerk.id());
                }
                return outcome;
            }
        }
        return Optional.of(new Outcome.Moved());
    }

    private Outcome saved(Declaration.Outcome outcome) {
        return switch (outcome) {
            case Declaration.Outcome.Changed(var after) ->
                declarations.save(after) ? new Outcome.Done(after) : new Outcome.Moved();
            case Declaration.Outcome.Refused(var why) -> new Outcome.Refused(why);
        };
    }
}
