package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.PATENT;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatentTypeAgreesWithNumberTest {

    @Test
    void aUtilityModelHasItsDigit() {
        assertThat(complete()
                        .with(PATENT + "/type", "UTILITY")
                        .with(PATENT + "/number", "ZL202220012345.9")
                        .with(PATENT + "/status", "GRANTED")
                        .findings(new PatentTypeAgreesWithNumber()))
                .isEmpty();
    }

    @Test
    void aDesignIsNoInvention() {
        assertThat(complete()
                        .with(PATENT + "/type", "INVENTION")
                        .with(PATENT + "/number", "ZL202330123456.7")
                        .with(PATENT + "/status", "GRANTED")
                        .findings(new PatentTypeAgreesWithNumber()))
                .containsExactly("ERROR /achievements/patents/PAT0000001/number patents.typeMismatch");
        assertThat(complete()
                        .with(PATENT + "/type", "INVENTION")
                        .with(PATENT + "/number", "ZL202330123456.7")
                        .with(PATENT + "/status", "GRANTED")
                        .sentences(new PatentTypeAgreesWithNumber()))
                .contains("专利号表明是外观设计，您选的是“发明”，请改正其中一项。");
    }

    @Test
    void confirmingItDoesNotHelp() {
        assertThat(complete()
                        .with(PATENT + "/type", "INVENTION")
                        .with(PATENT + "/number", "ZL202330123456.7")
                        .with(PATENT + "/status", "GRANTED")
                        .with(PATENT + "/confirmedAsPrinted", true)
                        .findings(new PatentTypeAgreesWithNumber()))
                .containsExactly("ERROR /achievements/patents/PAT0000001/number patents.typeMismatch");
    }
}
