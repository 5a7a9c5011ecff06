package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppointmentFollowsQualificationTest {

    @Test
    void theMonthOfTheTitleIsAllowed() {
        assertThat(complete()
                        .with("/qualification/appointedOn", "2014-06")
                        .findings(new AppointmentFollowsQualification()))
                .isEmpty();
    }

    @Test
    void aMonthEarlierIsWrong() {
        assertThat(complete()
                        .with("/qualification/appointedOn", "2014-05")
                        .findings(new AppointmentFollowsQualification()))
                .containsExactly("ERROR /qualification/appointedOn qualification.appointedOn");
        assertThat(complete()
                        .with("/qualification/appointedOn", "2014-05")
                        .sentences(new AppointmentFollowsQualification()))
                .contains("聘任时间早于取得时间，请核对。");
    }

    @Test
    void withoutATitleThereIsNothingToCompare() {
        assertThat(complete()
                        .with("/qualification/appointedOn", "2014-05")
                        .with("/qualification/current", "NONE")
                        .findings(new AppointmentFollowsQualification()))
                .isEmpty();
    }
}
