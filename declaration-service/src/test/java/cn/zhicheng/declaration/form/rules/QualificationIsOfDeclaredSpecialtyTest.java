package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QualificationIsOfDeclaredSpecialtyTest {

    @Test
    void theGroupIsTheSame() {
        assertThat(complete()
                        .with("/qualification/currentSpecialty", "化工专业")
                        .findings(new QualificationIsOfDeclaredSpecialty()))
                .isEmpty();
    }

    @Test
    void theSpecialtyWithinItIsTheSame() {
        assertThat(complete()
                        .with("/qualification/currentSpecialty", "石油化工")
                        .findings(new QualificationIsOfDeclaredSpecialty()))
                .isEmpty();
    }

    @Test
    void anotherOneAsksToLook() {
        assertThat(complete()
                        .with("/qualification/currentSpecialty", "机械")
                        .findings(new QualificationIsOfDeclaredSpecialty()))
                .containsExactly("WARNING /qualification/currentSpecialty qualification.currentSpecialty");
    }
}
