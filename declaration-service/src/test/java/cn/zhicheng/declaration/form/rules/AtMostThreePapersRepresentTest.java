package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AtMostThreePapersRepresentTest {

    @Test
    void threeAreAllowed() {
        assertThat(complete()
                        .with("/achievements/papers/PAP0000001/representative", true)
                        .with("/achievements/papers/PAP0000002/representative", true)
                        .with("/achievements/papers/PAP0000003/representative", true)
                        .findings(new AtMostThreePapersRepresent()))
                .isEmpty();
    }

    @Test
    void theFourthIsTold() {
        assertThat(complete()
                        .with("/achievements/papers/PAP0000001/representative", true)
                        .with("/achievements/papers/PAP0000002/representative", true)
                        .with("/achievements/papers/PAP0000003/representative", true)
                        .with("/achievements/papers/PAP0000004/representative", true)
                        .findings(new AtMostThreePapersRepresent()))
                .containsExactly("ERROR /achievements/papers/PAP0000004/representative papers.representative");
    }
}
