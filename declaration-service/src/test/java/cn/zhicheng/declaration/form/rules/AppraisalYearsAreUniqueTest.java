package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppraisalYearsAreUniqueTest {

    @Test
    void aYearTwiceIsToldAtTheSecond() {
        assertThat(complete().with("/appraisals/APR0009999/year", 2023).findings(new AppraisalYearsAreUnique()))
                .containsExactly("ERROR /appraisals/APR0009999/year appraisals.twice");
    }

    @Test
    void differentYearsAreAllowed() {
        assertThat(complete().findings(new AppraisalYearsAreUnique())).isEmpty();
    }
}
