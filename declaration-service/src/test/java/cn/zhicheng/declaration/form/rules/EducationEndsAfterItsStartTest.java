package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.BACHELOR;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EducationEndsAfterItsStartTest {

    @Test
    void theSameMonthIsWrong() {
        assertThat(complete().with(BACHELOR + "/graduatedOn", "2008-09").findings(new EducationEndsAfterItsStart()))
                .containsExactly("ERROR /education/EDU0000001/graduatedOn education.dates");
    }

    @Test
    void aMonthLaterIsAllowed() {
        assertThat(complete().with(BACHELOR + "/graduatedOn", "2008-10").findings(new EducationEndsAfterItsStart()))
                .isEmpty();
    }
}
