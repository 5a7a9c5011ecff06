package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicantMayBeRetiredTest {

    @Test
    void sixtyAsksToLook() {
        assertThat(complete().born("1966-06-15").findings(new ApplicantMayBeRetired()))
                .containsExactly("WARNING /basic/birthDate basic.birthDate.sixty");
    }

    @Test
    void theDayBeforeTheSixtiethBirthdayDoesNot() {
        assertThat(complete().born("1966-06-16").findings(new ApplicantMayBeRetired()))
                .isEmpty();
    }
}
