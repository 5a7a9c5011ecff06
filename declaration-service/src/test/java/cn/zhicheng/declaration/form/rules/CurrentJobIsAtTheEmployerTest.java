package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.JOB;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurrentJobIsAtTheEmployerTest {

    @Test
    void bracketsOfAnotherWidthAreTheSame() {
        assertThat(complete().findings(new CurrentJobIsAtTheEmployer())).isEmpty();
    }

    @Test
    void anotherEmployerAsksToLook() {
        assertThat(complete().with(JOB + "/employer", "武汉钢铁公司").findings(new CurrentJobIsAtTheEmployer()))
                .containsExactly("WARNING /jobs/JOB0000001/employer jobs.employer");
    }
}
