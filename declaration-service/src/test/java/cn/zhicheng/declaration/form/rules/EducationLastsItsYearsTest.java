package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.BACHELOR;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EducationLastsItsYearsTest {

    @Test
    void fourSchoolYearsFitFour() {
        assertThat(complete().findings(new EducationLastsItsYears())).isEmpty();
    }

    @Test
    void moreThanAYearOffAsksToLook() {
        assertThat(complete().with(BACHELOR + "/years", 2.5).findings(new EducationLastsItsYears()))
                .containsExactly("WARNING /education/EDU0000001/years education.years");
        assertThat(complete().with(BACHELOR + "/years", 2.5).sentences(new EducationLastsItsYears()))
                .contains("从入学到毕业 3.8 年，学制 2.5 年，相差超过 1 年，请核对；休学等情况可以保留。");
    }

    @Test
    void aYearOffIsAllowed() {
        assertThat(complete().with(BACHELOR + "/years", 3).findings(new EducationLastsItsYears()))
                .isEmpty();
    }
}
