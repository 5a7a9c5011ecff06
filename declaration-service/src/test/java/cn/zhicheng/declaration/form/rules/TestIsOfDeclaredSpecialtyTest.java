package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestIsOfDeclaredSpecialtyTest {

    @Test
    void theDeclaredOneIsRight() {
        assertThat(complete()
                        .with("/qualification/proficiencyTest/specialty", "化工")
                        .findings(new TestIsOfDeclaredSpecialty()))
                .isEmpty();
    }

    @Test
    void anotherOneAsksToLook() {
        assertThat(complete()
                        .with("/qualification/proficiencyTest/specialty", "机械")
                        .findings(new TestIsOfDeclaredSpecialty()))
                .containsExactly("WARNING /qualification/proficiencyTest/specialty qualification.test");
        assertThat(complete()
                        .with("/qualification/proficiencyTest/specialty", "机械")
                        .sentences(new TestIsOfDeclaredSpecialty()))
                .contains("测试专业“机械”与申报专业“化工”不同，请核对。");
    }
}
