package cn.zhicheng.document.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.Printing;
import cn.zhicheng.document.Samples;
import cn.zhicheng.document.Words;
import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.pdf.Conformity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
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
        var content = Samples.everything(Samples.definitionTree(), 3, Words.longest());
        assertThat(Conformity.offences(Printing.print(form, content).pdf())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatTheyAre(PrintedForm form) throws IOException {
        try (var document =
                Loader.loadPDF(Printing.print(form, Samples.content("rich")).pdf())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getDocumentOutline().getFirstChild()).isNotNull();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(
                            "<pdfaid:part>2<",
                            "<pdfaid:conformance>A<",
                            "<pdfuaid:part>1<",
                            document.getDocumentInformation().getTitle());
        }
    }
}
