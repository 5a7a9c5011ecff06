package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.PAPER;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CnSerialHasItsShapeTest {

    @Test
    void aRightOneIsRight() {
        assertThat(complete().with(PAPER + "/cn", "CN42-1157/TQ").findings(new CnSerialHasItsShape()))
                .isEmpty();
    }

    @Test
    void anotherShapeAsksToLook() {
        assertThat(complete().with(PAPER + "/cn", "42-1157").findings(new CnSerialHasItsShape()))
                .containsExactly("WARNING /achievements/papers/PAP0000001/cn papers.cnShape");
    }

    @Test
    void aConfirmedOneStands() {
        assertThat(complete()
                        .with(PAPER + "/cn", "42-1157")
                        .with(PAPER + "/confirmedAsPrinted", true)
                        .findings(new CnSerialHasItsShape()))
                .isEmpty();
    }
}
