package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.PAPER;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssnFitsItsCheckTest {

    @Test
    void aRightOneIsRight() {
        assertThat(complete().with(PAPER + "/issn", "1000324x").findings(new IssnFitsItsCheck()))
                .isEmpty();
    }

    @Test
    void aWrongCheckAsksToLook() {
        assertThat(complete().with(PAPER + "/issn", "1000-3241").findings(new IssnFitsItsCheck()))
                .containsExactly("WARNING /achievements/papers/PAP0000001/issn papers.issnCheck");
        assertThat(complete().with(PAPER + "/issn", "1000-3241").sentences(new IssnFitsItsCheck()))
                .contains("刊号校验不符，请对照版权页；确实这样印的，请勾选“已核对”。");
    }

    @Test
    void aConfirmedOneStands() {
        assertThat(complete()
                        .with(PAPER + "/issn", "1000-3241")
                        .with(PAPER + "/confirmedAsPrinted", true)
                        .findings(new IssnFitsItsCheck()))
                .isEmpty();
    }
}
