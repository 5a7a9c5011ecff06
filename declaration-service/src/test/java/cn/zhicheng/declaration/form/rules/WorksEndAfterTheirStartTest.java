package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.WORK;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorksEndAfterTheirStartTest {

    @Test
    void theSameMonthIsAllowed() {
        assertThat(complete().with(WORK + "/endedOn", "2019-03").findings(new WorksEndAfterTheirStart()))
                .isEmpty();
    }

    @Test
    void anEarlierEndIsWrong() {
        assertThat(complete().with(WORK + "/endedOn", "2019-02").findings(new WorksEndAfterTheirStart()))
                .containsExactly("ERROR /works/WRK0000001/endedOn works.dates");
    }

    @Test
    void anEndIsNotJudgedWhileTheWorkGoesOn() {
        assertThat(complete()
                        .with(WORK + "/endedOn", "2019-02")
                        .with(WORK + "/ongoing", true)
                        .findings(new WorksEndAfterTheirStart()))
                .isEmpty();
    }
}
