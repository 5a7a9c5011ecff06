package cn.zhicheng.identity.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.applicants.Province.Answer;
import cn.zhicheng.identity.applicants.RecogniseApplicant.Outcome;
import cn.zhicheng.identity.applicants.RecogniseApplicant.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Once each sign-in, and never worse off for a platform that is away. */
class RecognisingAnApplicantTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-18T06:03:00Z"), ZoneOffset.UTC);
    private static final String ZHANG_SAN = "hubei-gov.zhang";
    private static final Answer IS_ZHANG_SAN = answer("zhang", "张三", "420106198905261511");

    private final Remembered applicants = new Remembered();
    private Answer answer = IS_ZHANG_SAN;
    private int asked = 0;

    private final RecogniseApplicant recogniseApplicant = new RecogniseApplicant(
            applicants,
            _ -> {
                asked++;
                return answer;
            },
            CLOCK);

    @Test
    void thePlatformIsAskedOnceEachSignIn() {
        recognise("session-1");
        recognise("session-1");
        assertThat(asked).isEqualTo(1);

        recognise("session-2");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void whoIsKnownStaysKnownWhileThePlatformIsAway() {
        recognise("session-1");
        answer = new Answer.Unreachable();

        assertThat(recognise("session-2"))
                .isInstanceOfSatisfying(
                        Outcome.Known.class,
                        known -> assertThat(known.applicant().facts().name()).isEqualTo("张三"));
    }

    @Test
    void whoIsKnownStaysKnownWhenTheSignInIsTooOldToAskWith() {
        recognise("session-1");
        answer = new Answer.SignInAgain();

        assertThat(recognise("session-2")).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void whoIsNotKnownIsToldWhatToDo() {
        answer = new Answer.Unreachable();
        assertThat(recognise("session-1")).isEqualTo(new Outcome.Refused(new Refusal.ProvinceUnreachable()));

        answer = new Answer.SignInAgain();
        assertThat(recognise("session-1")).isEqualTo(new Outcome.Refused(new Refusal.SignInAgain()));
    }

    @Test
    void anAnswerAboutSomebodyElseIsNeverKept() {
        answer = answer("li", "李四", "421087199111030023");

        assertThat(recognise("session-1")).isEqualTo(new Outcome.Refused(new Refusal.SignInAgain()));
        assertThat(applicants.find(ZHANG_SAN)).isEmpty();
    }

    @Test
    void aWrongNumberIsNotKept() {
        answer = answer("zhang", "张三", "420106198905261510");

        assertThat(recognise("session-1"))
                .isEqualTo(new Outcome.Refused(new Refusal.IdNumberWrong(new IdNumber.Reading.WrongCheck())));
        assertThat(applicants.find(ZHANG_SAN)).isEmpty();
    }

    @Test
    void theOtherOfTwoRequestsAtOnceGetsWhatTheFirstStored() {
        applicants.storedMeanwhile = Applicant.register(ZHANG_SAN, factsOf(IS_ZHANG_SAN), "session-1", CLOCK.instant());
        applicants.outcome = Applicants.Saved.DOCUMENT_TAKEN;

        assertThat(recognise("session-1")).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void oneDocumentHasOneAccount() {
        applicants.outcome = Applicants.Saved.DOCUMENT_TAKEN;

        assertThat(recognise("session-1")).isEqualTo(new Outcome.Refused(new Refusal.DocumentTaken()));
    }

    private Outcome recognise(String session) {
        return recogniseApplicant.recognise(ZHANG_SAN, session, "token");
    }

    private static Answer answer(String subject, String name, String idNumber) {
        return new Answer.Known(
                new ProvincialRecord(subject, name, "RESIDENT_ID", idNumber, "13800138000", null, null));
    }

    private static PersonalFacts factsOf(Answer answer) {
        var record = ((Answer.Known) answer).person();
        return ((ProvincialRecord.Reading.Valid) record.read(LocalDate.parse("2026-03-18"))).facts();
    }

    /** A store in memory that can be told what a save comes to. */
    private static final class Remembered implements Applicants {
        private final Map<String, Applicant> stored = new HashMap<>();
        private Saved outcome = Saved.STORED;
        private @Nullable Applicant storedMeanwhile;

        @Override
        public Optional<Applicant> find(String personId) {
            return Optional.ofNullable(stored.get(personId));
        }

        @Override
        public Saved save(Applicant applicant) {
            if (storedMeanwhile != null) {
                stored.put(storedMeanwhile.personId(), storedMeanwhile);
            }
            if (outcome == Saved.STORED) {
                stored.put(applicant.personId(), applicant);
            }
            return outcome;
        }
    }
}
