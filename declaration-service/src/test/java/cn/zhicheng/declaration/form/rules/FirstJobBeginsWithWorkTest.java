package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.JOB;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstJobBeginsWithWorkTest {

    @Test
    void anotherMonthAsksToLook() {
        assertThat(complete().with(JOB + "/startedOn", "2012-09").findings(new FirstJobBeginsWithWork()))
                .containsExactly("WARNING /jobs/JOB0000001/startedOn jobs.first");
        assertThat(complete().with(JOB + "/startedOn", "2012-09").sentences(new FirstJobBeginsWithWork()))
                .contains("第一段工作从2012年9月开始，参加工作时间是2012年7月，请核对。");
    }

    @Test
    void onlyTheFirstJobIsCompared() {
        assertThat(complete().with("/jobs/JOB0000002/startedOn", "2015-01").findings(new FirstJobBeginsWithWork()))
                .isEmpty();
    }
}
