package cn.zhicheng.document.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.Printing;
import cn.zhicheng.document.Samples;
import cn.zhicheng.document.Words;
import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.pdf.Conformity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchivalFormsTest {
    @ParameterizedTest
    @EnumSource
    void conformToTheArchivalAndTheAccessibleStandard(PrintedForm form) {
        assertThat(Conformity.offences(
                        Printing.print(form, Samples.content("rich")).pdf()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void conformAsDraftsWithNothingFilledIn(PrintedForm form) {
        assertThat(Conformity.offences(Printing.print(form, Samples.minimal()).pdf()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void conformWithEveryFieldAtItsLongest(PrintedForm form) {
        var content = Samples.everything(Samples.definitionTree(), 8, Words.longest());
        assertThat(Conformity.offences(Printing.print(form, content).pdf())).isEmpty();
    }
}
