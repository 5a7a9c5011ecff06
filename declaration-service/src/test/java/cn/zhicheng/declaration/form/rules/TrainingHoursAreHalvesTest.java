package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.TRAINING;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainingHoursAreHalvesTest {

    @Test
    void aHalfIsAllowed() {
        assertThat(complete().with(TRAINING + "/hours", 7.5).findings(new TrainingHoursAreHalves()))
                .isEmpty();
    }

    @Test
    void aQuarterIsNot() {
        assertThat(complete().with(TRAINING + "/hours", 7.25).findings(new TrainingHoursAreHalves()))
                .containsExactly("ERROR /trainings/TRN0000001/hours trainings.halves");
    }
}
