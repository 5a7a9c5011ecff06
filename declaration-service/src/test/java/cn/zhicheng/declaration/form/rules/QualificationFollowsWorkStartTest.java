package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QualificationFollowsWorkStartTest {

    @Test
    void aTitleBeforeWorkBeganAsksToLook() {
        assertThat(complete()
                        .with("/qualification/obtainedOn", "2012-06-30")
                        .findings(new QualificationFollowsWorkStart()))
                .containsExactly("WARNING /qualification/obtainedOn qualification.obtainedOn.early");
    }

    @Test
    void aTitleInTheFirstMonthDoesNot() {
        assertThat(complete()
                        .with("/qualification/obtainedOn", "2012-07-01")
                        .findings(new QualificationFollowsWorkStart()))
                .isEmpty();
    }
}
