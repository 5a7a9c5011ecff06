package cn.zhicheng.identity.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.ApplicantProfileChanged;
import cn.zhicheng.contracts.ApplicantRegistered;
import cn.zhicheng.contracts.ApplicantState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicantTest {
    private static final Instant FIRST = Instant.parse("2026-03-18T06:03:00Z");
    private static final Instant LATER = Instant.parse("2026-03-19T06:03:00Z");
    private static final PersonalFacts FACTS =
            new PersonalFacts("张三", IdType.RESIDENT_ID, "420106198905261511", "13800138000", "1", null);
    private static final PersonalFacts MOVED =
            new PersonalFacts("张三", IdType.RESIDENT_ID, "420106198905261511", "13900139000", "1", null);

    @Test
    void theFirstSignInIsAnnounced() {
        var applicant = Applicant.register("hubei-gov.s", FACTS, "session-1", FIRST);

        assertThat(applicant.profileVersion()).isEqualTo(1);
        assertThat(applicant.newEvents())
                .isEqualTo(List.of(new ApplicantRegistered(new ApplicantState("hubei-gov.s", 1, FIRST))));
    }

    @Test
    void aLaterSignInWithTheSameFactsIsNot() {
        var again = Applicant.register("hubei-gov.s", FACTS, "session-1", FIRST).confirm(FACTS, "session-2", LATER);

        assertThat(again.newEvents()).isEmpty();
        assertThat(again.profileVersion()).isEqualTo(1);
        assertThat(again.session()).isEqualTo("session-2");
        assertThat(again.checkedAt()).isEqualTo(LATER);
    }

    @Test
    void aChangedFactRaisesTheProfilesVersion() {
        var again = Applicant.register("hubei-gov.s", FACTS, "session-1", FIRST).confirm(MOVED, "session-2", LATER);

        assertThat(again.profileVersion()).isEqualTo(2);
        assertThat(again.newEvents())
                .isEqualTo(List.of(new ApplicantProfileChanged(new ApplicantState("hubei-gov.s", 2, LATER))));
    }
}
