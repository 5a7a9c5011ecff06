package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighestEducationIsHighestTest {

    @Test
    void aHigherOneBesideItIsTold() {
        assertThat(complete()
                        .with("/education/EDU0000002/educationLevel", "14")
                        .findings(new HighestEducationIsHighest()))
                .containsExactly("ERROR /education/EDU0000001/kinds education.highest");
        assertThat(complete()
                        .with("/education/EDU0000002/educationLevel", "14")
                        .sentences(new HighestEducationIsHighest()))
                .contains("“硕士研究生毕业”高于勾选为最高学历的“大学本科毕业”，请在最高的一条上勾选“最高学历”。");
    }

    @Test
    void anEqualOneIsAllowed() {
        assertThat(complete()
                        .with("/education/EDU0000002/educationLevel", "28")
                        .findings(new HighestEducationIsHighest()))
                .isEmpty();
    }
}
