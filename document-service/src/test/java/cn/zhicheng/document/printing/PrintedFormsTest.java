package cn.zhicheng.document.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.Printing;
import cn.zhicheng.document.Samples;
import cn.zhicheng.document.Words;
import cn.zhicheng.document.content.PrintableContent;
import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.pdf.PdfText;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintedFormsTest {
    private static final PrintableContent RICH = Samples.content("rich");

    @ParameterizedTest
    @EnumSource
    void bearAWatermarkWhileDrafts(PrintedForm form) {
        assertThat(text(form, RICH.asDraft()).pages())
                .allSatisfy(page -> assertThat(page).contains("预览"));
    }

    @ParameterizedTest
    @EnumSource
    void bearNoneWhenSubmitted(PrintedForm form) {
        assertThat(text(form, RICH).all()).doesNotContain("预览");
    }

    @ParameterizedTest
    @EnumSource
    void bearTheReceiptOnlyWhenSubmitted(PrintedForm form) {
        assertThat(text(form, RICH).all()).contains("422026421001000017X");
        assertThat(text(form, RICH.asDraft()).all()).doesNotContain("422026421001000017X");
    }

    @ParameterizedTest
    @EnumSource
    void haveNothingOutsideThePage(PrintedForm form) {
        assertThat(text(form, Samples.everything(Samples.definitionTree(), 7, Words.longest()))
                        .outside())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nameCharactersThatNoFontHasInsteadOfBlankBoxes(PrintedForm form) {
        var made = Printing.print(form, named("张𰻞"));
        assertThat(PdfText.of(made.pdf()).all()).contains("张〔U+30EDE〕");
        assertThat(made.missing()).containsExactly(0x30EDE);
    }

    @ParameterizedTest
    @EnumSource
    void showMarkupAsItWasTyped(PrintedForm form) {
        var typed = "<b>张三</b>&nbsp;<script>alert(1)</script>${7*7}";
        assertThat(text(form, named(typed)).all()).contains(PdfText.squeezed(typed));
    }

    @ParameterizedTest
    @EnumSource
    void areTheSameBytesForTheSameContent(PrintedForm form) {
        assertThat(Printing.print(form, RICH).pdf())
                .isEqualTo(Printing.print(form, RICH).pdf());
    }

    @Test
    void theSummaryHasNeitherIdNumberNorPhone() {
        assertThat(text(PrintedForm.SUMMARY_SHEET, RICH).all()).doesNotContain("420106198905261511", "13800138000");
    }

    private static PdfText text(PrintedForm form, PrintableContent content) {
        return PdfText.of(Printing.print(form, content).pdf());
    }

    private static PrintableContent named(String name) {
        return Samples.rich(tree -> {
            var person = new HashMap<>((Map<?, ?>) Objects.requireNonNull(tree.get("person")));
            tree.put("person", renamed(person, name));
        });
    }

    private static Map<Object, Object> renamed(Map<?, ?> person, String name) {
        var renamed = new HashMap<Object, Object>(person);
        renamed.put("name", name);
        return renamed;
    }
}
