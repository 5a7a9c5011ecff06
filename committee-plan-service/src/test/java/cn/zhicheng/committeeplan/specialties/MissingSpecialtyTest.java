package cn.zhicheng.committeeplan.specialties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.committeeplan.specialties.MissingSpecialty.Outcome;
import cn.zhicheng.committeeplan.specialties.MissingSpecialty.State;
import cn.zhicheng.committeeplan.specialties.MissingSpecialty.Wanted;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MissingSpecialtyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    @Test
    void anAnswerIsGivenOnce() {
        var answered = after(asked("储能工程").answered(State.ADDED, "已增补。", "staff.li", NOW));
        assertThat(answered.state()).isEqualTo(State.ADDED);
        assertThat(answered.answered(State.ADDED, "已增补。", "staff.li", NOW)).isEqualTo(new Outcome.Unchanged());
        assertThat(answered.answered(State.DECLINED, "不予增补。", "staff.wang", NOW))
                .isEqualTo(new Outcome.AnsweredAlready());
    }

    @Test
    void widthAndSpacesMakeNoOtherRequest() {
        assertThat(asked("ＡＩ 工程").openKey()).isEqualTo(asked("AI工程").openKey());
        assertThat(asked("AI工程").openKey()).isNotEqualTo(asked("储能工程").openKey());
    }

    private static MissingSpecialty asked(String name) {
        var wanted = new Wanted("C1", "评委会", "421000", "ENG", "工程技术人员", name, null);
        return MissingSpecialty.asked("R1", "hubei-gov.zhang", wanted, NOW);
    }

    private static MissingSpecialty after(Outcome outcome) {
        return ((Outcome.Changed) outcome).after();
    }
}
