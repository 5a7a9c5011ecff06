package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobsEndAfterTheirStartTest {

    @Test
    void anEarlierEndIsWrong() {
        assertThat(complete()
                        .with("/jobs/JOB0000002/startedOn", "2018-03")
                        .with("/jobs/JOB0000002/endedOn", "2018-02")
                        .findings(new JobsEndAfterTheirStart()))
                .containsExactly("ERROR /jobs/JOB0000002/endedOn jobs.dates");
    }

    @Test
    void theSameMonthIsAllowed() {
        assertThat(complete()
                        .with("/jobs/JOB0000002/startedOn", "2018-03")
                        .with("/jobs/JOB0000002/endedOn", "2018-03")
                        .findings(new JobsEndAfterTheirStart()))
                .isEmpty();
    }
}
