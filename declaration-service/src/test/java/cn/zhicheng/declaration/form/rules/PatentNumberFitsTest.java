package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.PATENT;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatentNumberFitsTest {

    @Test
    void aGrantedPatentBeginsWithZl() {
        assertThat(complete()
                        .with(PATENT + "/type", "UTILITY")
                        .with(PATENT + "/number", "ZL202220012345.9")
                        .with(PATENT + "/status", "GRANTED")
                        .findings(new PatentNumberFits()))
                .isEmpty();
    }

    @Test
    void anApplicationDoesNot() {
        assertThat(complete()
                        .with(PATENT + "/type", "UTILITY")
                        .with(PATENT + "/number", "202220012345.9")
                        .with(PATENT + "/status", "ACCEPTED")
                        .findings(new PatentNumberFits()))
                .isEmpty();
    }

    @Test
    void aGrantedPatentWithoutZlAsksToLook() {
        assertThat(complete()
                        .with(PATENT + "/type", "UTILITY")
                        .with(PATENT + "/number", "202220012345.9")
                        .with(PATENT + "/status", "GRANTED")
                        .findings(new PatentNumberFits()))
                .containsExactly("WARNING /achievements/patents/PAT0000001/number patents.numberShape");
        assertThat(complete()
                        .with(PATENT + "/type", "UTILITY")
                        .with(PATENT + "/number", "202220012345.9")
                        .with(PATENT + "/status", "GRANTED")
                        .sentences(new PatentNumberFits()))
                .contains("专利号通常写成 ZL202220012345.9，请对照证书；确实这样印的，请勾选“已核对”。");
    }

    @Test
    void aWrongCheckAsksToLook() {
        assertThat(complete()
                        .with(PATENT + "/type", "INVENTION")
                        .with(PATENT + "/number", "ZL202110123456.8")
                        .with(PATENT + "/status", "GRANTED")
                        .findings(new PatentNumberFits()))
                .containsExactly("WARNING /achievements/patents/PAT0000001/number patents.numberCheck");
    }

    @Test
    void aConfirmedOneStands() {
        assertThat(complete()
                        .with(PATENT + "/type", "INVENTION")
                        .with(PATENT + "/number", "ZL202110123456.8")
                        .with(PATENT + "/status", "GRANTED")
                        .with(PATENT + "/confirmedAsPrinted", true)
                        .findings(new PatentNumberFits()))
                .isEmpty();
    }

    @Test
    void softwareHasAShapeOfItsOwn() {
        assertThat(complete()
                        .with(PATENT + "/type", "SOFTWARE")
                        .with(PATENT + "/number", "2021SR1234567")
                        .with(PATENT + "/status", "GRANTED")
                        .findings(new PatentNumberFits()))
                .isEmpty();
    }

    @Test
    void anotherShapeOfSoftwareAsksToLook() {
        assertThat(complete()
                        .with(PATENT + "/type", "SOFTWARE")
                        .with(PATENT + "/number", "321")
                        .with(PATENT + "/status", "GRANTED")
                        .findings(new PatentNumberFits()))
                .containsExactly("WARNING /achievements/patents/PAT0000001/number patents.numberShape");
    }
}
