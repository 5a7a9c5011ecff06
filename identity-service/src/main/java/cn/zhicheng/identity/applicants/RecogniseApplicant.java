package cn.zhicheng.identity.applicants;

import cn.zhicheng.kit.outbox.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
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
        if (known.isPresent() && session != null && Objects.equals(known.get().session(), session)) {
            return new Outcome.Known(known.get());
        }
        try {
            return switch (province.ask(userToken)) {
                case Province.Answer.Known(var claims) -> learn(personId, session, claims, known);
                case Province.Answer.SignInAgain() -> remembered(known, new Refusal.SignInAgain());
            };
        } catch (Province.UnreachableException _) {
            return remembered(known, new Refusal.ProvinceUnreachable());
        }
    }

    private Outcome learn(
            String personId, @Nullable String session, Map<String, Object> claims, Optional<Applicant> known) {
        var name = text(claims, "name");
        var number = text(claims, "id_number");
        if (name == null || number == null) {
            return new Outcome.Refused(new Refusal.FactsMissing());
        }
        var idType = Objects.requireNonNullElse(text(claims, "id_type"), "RESIDENT_ID");
        var phone = text(claims, "phone_number");
        if (idType.equals("PASSPORT") || idType.equals("FOREIGN_PR") && number.length() == 15) {
            return keep(personId, session, new PersonalFacts(name, idType, number, phone, null, null), known);
        }
        return switch (IdNumber.read(number, LocalDate.ofInstant(clock.instant(), ZONE))) {
            case IdNumber.Reading.Valid(var valid) ->
                keep(personId, session, PersonalFacts.of(name, idType, valid, phone), known);
            case IdNumber.Reading wrong -> new Outcome.Refused(new Refusal.IdNumberWrong(wrong));
        };
    }

    private Outcome keep(String personId, @Nullable String session, PersonalFacts facts, Optional<Applicant> known) {
        var now = clock.instant();
        var applicant = known.map(before -> before.confirm(facts, session, now))
                .orElseGet(() -> Applicant.register(personId, facts, session, now));
        try {
            applicants.save(applicant);
            return new Outcome.Known(applicant);
        } catch (StaleVersionException _) {
            // Another request of the same sign-in was faster and learned the same.
            return new Outcome.Known(applicants.find(personId).orElse(applicant));
        } catch (Applicants.DocumentTakenException _) {
            return new Outcome.Refused(new Refusal.DocumentTaken());
        }
    }

    private static Outcome remembered(Optional<Applicant> known, Refusal otherwise) {
        return known.<Outcome>map(Outcome.Known::new).orElseGet(() -> new Outcome.Refused(otherwise));
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
