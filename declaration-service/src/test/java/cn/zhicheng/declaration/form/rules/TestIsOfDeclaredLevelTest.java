package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestIsOfDeclaredLevelTest {

    @Test
    void theDeclaredOneIsRight() {
        assertThat(complete()
                        .with("/qualification/proficiencyTest/level", "INTERMEDIATE")
                        .findings(new TestIsOfDeclaredLevel()))
                .isEmpty();
    }

    @Test
    void anotherOneAsksToLook() {
        assertThat(complete()
                        .with("/qualification/proficiencyTest/level", "SENIOR")
                        .findings(new TestIsOfDeclaredLevel()))
                .containsExactly("WARNING /qualification/proficiencyTest/level qualification.testLevel");
        assertThat(complete()
                        .with("/qualification/proficiencyTest/level", "SENIOR")
                        .sentences(new TestIsOfDeclaredLevel()))
                .contains("测试级别“正高级”与申报级别“中级”不同，请核对。");
    }
}
