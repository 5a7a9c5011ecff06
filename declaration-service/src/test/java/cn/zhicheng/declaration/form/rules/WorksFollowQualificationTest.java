package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.WORK;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorksFollowQualificationTest {
    private final WorksFollowQualification rule = new WorksFollowQualification();

    @Test
    void aWorkThatEndedBeforeTheQualificationIsMarked() {
        var early = complete().with(WORK + "/startedOn", "2013-03").with(WORK + "/endedOn", "2014-05");
        assertThat(early.findings(rule)).containsExactly("WARNING " + WORK + "/endedOn works.beforeQualification");
        assertThat(early.sentences(rule)).containsExactly("这项业绩在取得现职称（2014年6月30日）之前完成，属于任现职前的业绩；如日期有误请改正。");
    }

    @Test
    void aWorkThatEndedInItsMonthOrGoesOnIsNot() {
        assertThat(complete().with(WORK + "/endedOn", "2014-06").findings(rule)).isEmpty();
        assertThat(complete().with(WORK + "/ongoing", true).findings(rule)).isEmpty();
    }
}
