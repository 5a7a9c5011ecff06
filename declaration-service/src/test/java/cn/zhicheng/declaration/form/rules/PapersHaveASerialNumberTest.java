package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.PAPER;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PapersHaveASerialNumberTest {

    @Test
    void oneOfTheTwoIsEnough() {
        assertThat(complete().with(PAPER + "/cn", "CN42-1157/TQ").findings(new PapersHaveASerialNumber()))
                .isEmpty();
    }

    @Test
    void noneIsTold() {
        assertThat(complete().with(PAPER + "/title", "乙烯").findings(new PapersHaveASerialNumber()))
                .containsExactly("ERROR /achievements/papers/PAP0000001/issn papers.serialMissing");
    }

    @Test
    void proceedingsNeedNone() {
        assertThat(complete().with(PAPER + "/journalLevel", "CONFERENCE").findings(new PapersHaveASerialNumber()))
                .isEmpty();
    }
}
