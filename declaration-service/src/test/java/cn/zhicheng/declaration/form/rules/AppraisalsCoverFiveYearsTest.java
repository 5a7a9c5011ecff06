package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppraisalsCoverFiveYearsTest {

    @Test
    void aMissingYearIsNamed() {
        assertThat(complete().withoutPart("/appraisals/APR0002023").findings(new AppraisalsCoverFiveYears()))
                .containsExactly("ERROR /appraisals appraisals.missing");
        assertThat(complete().withoutPart("/appraisals/APR0002023").sentences(new AppraisalsCoverFiveYears()))
                .contains("还缺 2023 年度的考核结果，请补填。");
    }

    @Test
    void yearsBeforeWorkBeganAreNotAsked() {
        assertThat(complete()
                        .withoutPart("/appraisals/APR0002021")
                        .withoutPart("/appraisals/APR0002022")
                        .with("/basic/workStartedOn", "2023-12")
                        .findings(new AppraisalsCoverFiveYears()))
                .isEmpty();
    }

    @Test
    void theYearInWhichWorkBeganIsAsked() {
        assertThat(complete()
                        .withoutPart("/appraisals/APR0002023")
                        .with("/basic/workStartedOn", "2023-12")
                        .findings(new AppraisalsCoverFiveYears()))
                .containsExactly("ERROR /appraisals appraisals.missing");
    }

    @Test
    void otherYearsAreKeptAndDoNotCount() {
        assertThat(complete().with("/appraisals/APR0001999/year", 1999).findings(new AppraisalsCoverFiveYears()))
                .isEmpty();
    }
}
