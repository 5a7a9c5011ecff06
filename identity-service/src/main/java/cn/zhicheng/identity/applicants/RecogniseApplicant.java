package cn.zhicheng.identity.applicants;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Knows an applicant by what the provincial platform says, once each sign-in. If it cannot be asked, what it said before
 * holds.
 */
@Service
public class RecogniseApplicant {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Applicants applicants;
    private final Province province;
    private final Clock clock;

    RecogniseApplicant(Applicants applicants, Province province, Clock clock) {
        this.applicants = applicants;
        this.province = province;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** This is the person. */
        record Known(Applicant applicant) implements Outcome {}

        /** It is not. */
        record Refused(Refusal why) implements Outcome {}
    }

    /** Why a person is not recognised. */
    public sealed interface Refusal {
        /** Nothing is known, and the sign-in is too old to ask the platform. */
        record SignInAgain() implements Refusal {}

        /** Nothing is known, and the platform does not answer. */
        record ProvinceUnreachable() implements Refusal {}

        /** The platform's facts lack a name or a document. */
        record FactsMissing() implements Refusal {}

        /** The platform's ID number is wrong. */
        record IdNumberWrong(IdNumber.Reading why) implements Refusal {}

        /** Another account has the same document. */
        record DocumentTaken() implements Refusal {}
    }

    /**
     * The person of a sign-in.
     *
     * @param session id of the sign-in; absent where the token has none
     */
    public Outcome recognise(String personId, @Nullable String session, String userToken) {
        var known = applicants.find(personId);
        if (session != null
                && known.filter(before -> session.equals(before.session())).isPresent()) {
            return new Outcome.Known(known.get());
        }
        return switch (province.ask(userToken)) {
            case Province.Answer.Known(var person)
            when person.isOf(personId) -> learn(personId, session, person, known);
            // A session of another person's: nothing of theirs is shown or kept.
            case Province.Answer.Known _ -> new Outcome.Refused(new Refusal.SignInAgain());
            case Province.Answer.SignInAgain() -> remembered(known, new Refusal.SignInAgain());
            case Province.Answer.Unreachable() -> remembered(known, new Refusal.ProvinceUnreachable());
        };
    }

    private Outcome learn(
            String personId, @Nullable String session, ProvincialRecord person, Optional<Applicant> known) {
        return switch (person.read(LocalDate.ofInstant(clock.instant(), ZONE))) {
            case ProvincialRecord.Reading.Valid(var facts) -> keep(personId, session, facts, known);
            case ProvincialRecord.Reading.Incomplete() -> new Outcome.Refused(new Refusal.FactsMissing());
            case ProvincialRecord.Reading.WrongNumber(var why) -> new Outcome.Refused(new Refusal.IdNumberWrong(why));
        };
    }

    private Outcome keep(String personId, @Nullable String session, PersonalFacts facts, Optional<Applicant> known) {
        var now = clock.instant();
        var applicant = known.map(before -> before.confirm(facts, session, now))
                .orElseGet(() -> Applicant.register(personId, facts, session, now));
        return switch (applicants.save(applicant)) {
            case STORED -> new Outcome.Known(applicant);
            case CHANGED_MEANWHILE -> stored(personId, facts, new Refusal.ProvinceUnreachable());
            case DOCUMENT_TAKEN -> stored(personId, facts, new Refusal.DocumentTaken());
        };
    }

    /** A page asks twice at once: the other request of the same sign-in may just have stored the same. */
    private Outcome stored(String personId, PersonalFacts facts, Refusal otherwise) {
        return remembered(
                applicants.find(personId).filter(other -> other.facts().equals(facts)), otherwise);
    }

    private static Outcome remembered(Optional<Applicant> known, Refusal otherwise) {
        return known.<Outcome>map(Outcome.Known::new).orElseGet(() -> new Outcome.Refused(otherwise));
    }
}
