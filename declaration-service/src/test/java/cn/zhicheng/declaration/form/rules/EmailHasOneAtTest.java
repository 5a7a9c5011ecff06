package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailHasOneAtTest {

    @Test
    void oneAtIsAllowed() {
        assertThat(complete().with("/basic/email", "zhangsan@example.com").findings(new EmailHasOneAt()))
                .isEmpty();
    }

    @Test
    void twoAtsAreNot() {
        assertThat(complete().with("/basic/email", "zhang@san@example.com").findings(new EmailHasOneAt()))
                .containsExactly("ERROR /basic/email basic.email");
    }

    @Test
    void noneIsNot() {
        assertThat(complete().with("/basic/email", "zhangsan").findings(new EmailHasOneAt()))
                .containsExactly("ERROR /basic/email basic.email");
    }
}
