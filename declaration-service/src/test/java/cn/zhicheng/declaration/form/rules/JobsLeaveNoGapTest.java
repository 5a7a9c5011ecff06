package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.JOB;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobsLeaveNoGapTest {

    @Test
    void threeMonthsAreTolerated() {
        assertThat(complete()
                        .with(JOB + "/current", false)
                        .with(JOB + "/endedOn", "2018-03")
                        .with("/jobs/JOB0000002/startedOn", "2018-06")
                        .findings(new JobsLeaveNoGap()))
                .isEmpty();
    }

    @Test
    void fourMonthsAreExplained() {
        assertThat(complete()
                        .with(JOB + "/current", false)
                        .with(JOB + "/endedOn", "2018-03")
                        .with("/jobs/JOB0000002/startedOn", "2018-07")
                        .findings(new JobsLeaveNoGap()))
                .containsExactly("ERROR /jobs/JOB0000002/gapNote jobs.gap");
        assertThat(complete()
                        .with(JOB + "/current", false)
                        .with(JOB + "/endedOn", "2018-03")
                        .with("/jobs/JOB0000002/startedOn", "2018-07")
                        .sentences(new JobsLeaveNoGap()))
                .contains("2018年3月到2018年7月没有工作经历，请补填或写明原因。");
    }

    @Test
    void anExplanationIsEnough() {
        assertThat(complete()
                        .with(JOB + "/current", false)
                        .with(JOB + "/endedOn", "2018-03")
                        .with("/jobs/JOB0000002/startedOn", "2018-07")
                        .with("/jobs/JOB0000002/gapNote", "待业")
                        .findings(new JobsLeaveNoGap()))
                .isEmpty();
    }

    @Test
    void jobsMayOverlap() {
        assertThat(complete()
                        .with("/jobs/JOB0000002/startedOn", "2013-01")
                        .with("/jobs/JOB0000002/endedOn", "2013-06")
                        .with("/jobs/JOB0000003/startedOn", "2020-01")
                        .findings(new JobsLeaveNoGap()))
                .isEmpty();
    }
}
