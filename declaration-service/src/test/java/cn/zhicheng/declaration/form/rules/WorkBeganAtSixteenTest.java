package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkBeganAtSixteenTest {

    @Test
    void theMonthOfTheSixteenthBirthdayIsAllowed() {
        assertThat(complete().with("/basic/workStartedOn", "2005-05").findings(new WorkBeganAtSixteen()))
                .isEmpty();
    }

    @Test
    void aMonthEarlierIsTooEarly() {
        assertThat(complete().with("/basic/workStartedOn", "2005-04").findings(new WorkBeganAtSixteen()))
                .containsExactly("ERROR /basic/workStartedOn basic.workStartedOn");
        assertThat(complete().with("/basic/workStartedOn", "2005-04").sentences(new WorkBeganAtSixteen()))
                .contains("参加工作时未满 16 岁，请核对时间。");
    }

    @Test
    void aMonthThatIsNoneIsNotJudged() {
        assertThat(complete().with("/basic/workStartedOn", "十年").findings(new WorkBeganAtSixteen()))
                .isEmpty();
    }
}
