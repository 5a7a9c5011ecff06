package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.PAPER;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoiBeginsWithTenTest {

    @Test
    void aRightOneIsRight() {
        assertThat(complete().with(PAPER + "/doi", "10.1000/182").findings(new DoiBeginsWithTen()))
                .isEmpty();
    }

    @Test
    void anotherBeginningIsTold() {
        assertThat(complete().with(PAPER + "/doi", "doi:10.1000/182").findings(new DoiBeginsWithTen()))
                .containsExactly("ERROR /achievements/papers/PAP0000001/doi papers.doi");
    }
}
