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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintedFormsTest {
    private static final PrintableContent RICH = Samples.content("rich");
    /** Kangxi radicals and others: nobody who searches a text types them. */
    private static final Pattern RADICAL = Pattern.compile("[\\u2E80-\\u2FDF]");

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
    void printRareCharacters(PrintedForm form) {
        var made = Printing.print(form, named("𠮷田𪚥䶮㑇"));
        assertThat(PdfText.of(made.pdf()).all()).contains("𠮷田𪚥䶮㑇");
        assertThat(made.missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void readRadicalsAsTheCharactersThatTheyLookLike(PrintedForm form) {
        var made = Printing.print(form, named("⽯⼩⼭⻓"));
        assertThat(PdfText.of(made.pdf()).all()).contains("石小山长").doesNotContainPattern(RADICAL);
        assertThat(made.missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areReadWithoutAnyRadical(PrintedForm form) {
        var everything = Samples.everything(Samples.definitionTree(), 2, Words.longest());
        assertThat(text(form, RICH).all()).doesNotContainPattern(RADICAL);
        assertThat(text(form, everything).all()).doesNotContainPattern(RADICAL);
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
        var typed = "<b>张三</b>&nbsp;<script>alert(1)</script>${7*7}[[${7*7}]]";
        assertThat(text(form, named(typed)).all()).contains(PdfText.squeezed(typed));
    }

    @ParameterizedTest
    @EnumSource
    void areTheSameBytesForTheSameContent(PrintedForm form) {
        assertThat(Printing.print(form, RICH).pdf())
                .isEqualTo(Printing.print(form, RICH).pdf());
    }

    @Test
    void theSummaryIsOneSheetHoweverMuchThereIs() {
        var full = Printing.print(
                PrintedForm.SUMMARY_SHEET, Samples.everything(Samples.definitionTree(), 20, Words.longest()));
        assertThat(full.pages()).isEqualTo(1);
        assertThat(PdfText.of(full.pdf()).all()).contains("另有15项，见申报表册", "另有14项，见申报表册", "另有35项，见申报表册");
    }

    @ParameterizedTest
    @EnumSource
    void callAPatentGrantedAndASoftwareRegistered(PrintedForm form) {
        assertThat(text(form, RICH).all()).contains("授权", "已登记").doesNotContain("授权（软件著作权");
    }

    @Test
    void theSummaryHasNeitherIdNumberNorPhone() {
        assertThat(text(PrintedForm.SUMMARY_SHEET, RICH).all()).doesNotContain("420106198905261511", "13800138000");
    }

    @Test
    void headersAreRepeatedOnEveryPageOfAList() {
        var pages = text(PrintedForm.REVIEW_FORM, Samples.everything(Samples.definitionTree(), 80, Words.naming()))
                .pages();
        var trainings = pages.stream()
                .filter(page -> page.contains("公需") || page.contains("专业技术"))
                .filter(page -> page.matches(".*20\\d\\d\\.\\d\\d\\.\\d\\d—.*"))
                .toList();
        assertThat(trainings)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("起止时间培训内容主办单位"));
    }

    @Test
    void aDraftSaysWhatIsMissing() {
        var text = text(PrintedForm.FILLED_INFORMATION, Samples.minimal()).all();
        assertThat(text).contains("民族未填【有误】请选择民族。", "教育经历【有误】请至少填写一条教育经历。", "【有误】还没有上传“证件照”。");
    }

    @Test
    void theOpinionPagesAreBlankForInk() {
        assertThat(text(PrintedForm.REVIEW_FORM, RICH).all())
                .contains("单位推荐意见", "公示起止时间", "评委会办事机构审核意见", "答辩委员签名", "总人数到会人数赞成反对弃权表决结果", "资格起算时间");
    }

    @Test
    void theLastPageHoldsThePaperAgainstTheRecord() {
        var last = text(PrintedForm.REVIEW_FORM, RICH).pages().getLast();
        assertThat(last)
                .contains("附件目录", "0a1b2c3d4e5f6071", "ab".repeat(32), "https://zc.example.gov.cn/verification");
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
