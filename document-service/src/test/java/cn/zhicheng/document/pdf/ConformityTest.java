package cn.zhicheng.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class ConformityTest {
    @Test
    void aPlainDocumentOffendsAgainstBothStandards() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(Conformity.offences(out.toByteArray()))
                .anySatisfy(offence -> assertThat(offence).startsWith("2a "))
                .anySatisfy(offence -> assertThat(offence).startsWith("ua1 "));
    }
}
