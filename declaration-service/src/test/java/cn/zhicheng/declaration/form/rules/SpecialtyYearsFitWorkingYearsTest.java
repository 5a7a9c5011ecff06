package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpecialtyYearsFitWorkingYearsTest {

    @Test
    void moreYearsThanThoseWorkedAskToLook() {
        assertThat(complete()
                        .with("/basic/workStartedOn", "2011-06")
                        .with("/basic/specialtyWorkYears", 20)
                        .findings(new SpecialtyYearsFitWorkingYears()))
                .containsExactly("WARNING /basic/specialtyWorkYears basic.specialtyWorkYears");
        assertThat(complete()
                        .with("/basic/workStartedOn", "2011-06")
                        .with("/basic/specialtyWorkYears", 20)
                        .sentences(new SpecialtyYearsFitWorkingYears()))
                .contains("专业年限 20 年多于工龄 15 年，请核对。");
    }

    @Test
    void asManyAreAllowed() {
        assertThat(complete()
                        .with("/basic/workStartedOn", "2011-06")
                        .with("/basic/specialtyWorkYears", 15)
                        .findings(new SpecialtyYearsFitWorkingYears()))
                .isEmpty();
    }
}
