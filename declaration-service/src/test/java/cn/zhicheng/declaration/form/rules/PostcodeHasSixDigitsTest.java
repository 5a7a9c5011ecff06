package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostcodeHasSixDigitsTest {

    @Test
    void sixDigitsAreAllowed() {
        assertThat(complete().with("/basic/postcode", "434000").findings(new PostcodeHasSixDigits()))
                .isEmpty();
    }

    @Test
    void fiveAreNot() {
        assertThat(complete().with("/basic/postcode", "43400").findings(new PostcodeHasSixDigits()))
                .containsExactly("ERROR /basic/postcode basic.postcode");
    }
}
