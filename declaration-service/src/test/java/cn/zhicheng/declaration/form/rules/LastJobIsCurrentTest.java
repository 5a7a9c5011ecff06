package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.JOB;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastJobIsCurrentTest {

    @Test
    void aJobThatGoesOnIsEnough() {
        assertThat(complete().with("/jobs/JOB0000002/endedOn", "2014-01").findings(new LastJobIsCurrent()))
                .isEmpty();
    }

    @Test
    void aLastJobThatEndedAsksToLook() {
        assertThat(complete()
                        .with(JOB + "/current", false)
                        .with(JOB + "/endedOn", "2025-12")
                        .findings(new LastJobIsCurrent()))
                .containsExactly("WARNING /jobs/JOB0000001/endedOn jobs.ended");
    }
}
