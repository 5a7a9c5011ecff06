package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.TRAINING;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainingsEndAfterTheirStartTest {

    @Test
    void theSameDayIsAllowed() {
        assertThat(complete()
                        .with(TRAINING + "/startedOn", "2025-05-12")
                        .with(TRAINING + "/endedOn", "2025-05-12")
                        .findings(new TrainingsEndAfterTheirStart()))
                .isEmpty();
    }

    @Test
    void anEarlierEndIsWrong() {
        assertThat(complete()
                        .with(TRAINING + "/startedOn", "2025-05-12")
                        .with(TRAINING + "/endedOn", "2025-05-11")
                        .findings(new TrainingsEndAfterTheirStart()))
                .containsExactly("ERROR /trainings/TRN0000001/endedOn trainings.dates");
    }
}
