package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.PAPER;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AchievementsAreGivenOrDeniedTest {

    @Test
    void anEmptyListThatIsNotDeniedIsTold() {
        assertThat(complete().withoutPart("/achievements/papers/none").findings(new AchievementsAreGivenOrDenied()))
                .containsExactly("ERROR /achievements/papers achievements.missing");
        assertThat(complete().withoutPart("/achievements/papers/none").sentences(new AchievementsAreGivenOrDenied()))
                .contains("“论文”还没有填写。有就新增一条，没有请勾选“没有论文”。");
    }

    @Test
    void aRecordIsEnough() {
        assertThat(complete()
                        .withoutPart("/achievements/papers/none")
                        .with(PAPER + "/title", "乙烯")
                        .findings(new AchievementsAreGivenOrDenied()))
                .isEmpty();
    }

    @Test
    void aRecordBesideItsDenialAsksToLook() {
        assertThat(complete().with(PAPER + "/title", "乙烯").findings(new AchievementsAreGivenOrDenied()))
                .containsExactly("WARNING /achievements/papers/none/none achievements.contradiction");
    }
}
