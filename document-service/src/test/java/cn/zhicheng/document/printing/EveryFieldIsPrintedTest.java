package cn.zhicheng.document.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.Printing;
import cn.zhicheng.document.Samples;
import cn.zhicheng.document.Words;
import cn.zhicheng.document.content.ContentJson;
import cn.zhicheng.document.content.FieldTexts;
import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.FormDefinition.Placed;
import cn.zhicheng.document.content.PrintableContent;
import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.pdf.PdfText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every field that the definition prints in a form, also one that is new to it, can be read there: each text is one of a
 * kind, so what is found is the field's own.
 */
class EveryFieldIsPrintedTest {
    private static final JsonMapper JSON = new JsonMapper();
    /** Every text begins with a character of extension B. */
    private static final Words RARE =
            (address, row, most) -> "𠮷" + Words.naming().of(address, row, most);
    /** Printed as a picture, or in words that depend on another field. */
    private static final Set<String> OTHERWISE = Set.of("/basic/photo", "/achievements/patents/status");

    private final Map<String, Object> tree = new HashMap<>(Samples.definitionTree());

    @ParameterizedTest
    @EnumSource
    void asTheDefinitionSays(PrintedForm form) {
        assertThat(missing(text(form), form, RARE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotPrintedIsFound(PrintedForm form) {
        Words others = (address, row, most) -> "另" + Words.naming().of(address, row, most);
        assertThat(missing(text(form), form, others)).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void alsoFieldsAndPartsThatNoTemplateKnows(PrintedForm form) {
        add("/basic", field("motto", "座右铭", "text"));
        add("/works", field("codeName", "项目代号", "text"));
        add("/achievements/patents", field("licence", "许可情况", "text"));
        addPart(Map.of(
                "address", "/standards",
                "label", "制定标准",
                "page", "achievements",
                "shape", "list",
                "row", List.of("title"),
                "fields", List.of(field("title", "标准名称", "text"), field("issued", "发布日期", "day"))));
        var text = text(form);
        assertThat(missing(text, form, RARE)).isEmpty();
        assertThat(text).contains("座右铭", "项目代号", "许可情况", "制定标准", "标准名称", "发布日期");
    }

    @Test
    void flagsAreReadAsWords() {
        assertThat(text(PrintedForm.REVIEW_FORM)).contains("（代表作）", "（主要专利）", "（双学士学位）", "通讯作者", "至今");
        assertThat(text(PrintedForm.SUMMARY_SHEET)).contains("〔代表作〕", "〔主要〕", "通讯作者", "至今");
    }

    @Test
    void theSummaryHasTheSumOfTheHours() {
        assertThat(text(PrintedForm.SUMMARY_SHEET)).contains("继续教育学时合计：26");
    }

    /** What the form prints of an answered definition and does not stand in the text. */
    private List<String> missing(String text, PrintedForm form, Words words) {
        var content = content(words);
        var texts = new FieldTexts(definition(), content);
        return definition()
                .fields()
                .filter(placed -> form.prints(placed.field()) && isPrintedAsItIs(placed, form))
                .flatMap(placed -> values(content, placed).map(value -> absent(text, texts, placed, value)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isPrintedAsItIs(Placed placed, PrintedForm form) {
        // The official forms have words of their own for flags, the summary has only the sum of the hours.
        return !OTHERWISE.contains(placed.address())
                && !(placed.field().kind().equals("yesNo") && form != PrintedForm.FILLED_INFORMATION)
                && !(placed.address().equals("/trainings/hours") && form == PrintedForm.SUMMARY_SHEET);
    }

    private static Optional<String> absent(String text, FieldTexts texts, Placed placed, Object value) {
        var field = placed.field();
        var full = texts.full(field, value);
        var month = placed.address().equals("/basic/birthDate") ? full.replaceFirst("\\d+日$", "") : full;
        return Stream.of(full, texts.narrow(field, value), texts.bare(field, value), month)
                        .map(PdfText::squeezed)
                        .anyMatch(text::contains)
                ? Optional.empty()
                : Optional.of(placed.address() + " " + full);
    }

    private static Stream<Object> values(PrintableContent content, Placed placed) {
        var answers = Objects.requireNonNull(content.answers().get(placed.part().address()));
        var values = answers.values();
        var all = values != null
                ? Stream.of(values)
                : Objects.requireNonNull(answers.records()).stream().map(PrintableContent.Entry::values);
        // An ongoing work or a current job has no end on paper.
        return all.filter(row -> !(placed.field().code().equals("endedOn")
                        && (Boolean.TRUE.equals(row.get("ongoing")) || Boolean.TRUE.equals(row.get("current")))))
                .map(row -> Objects.requireNonNull(row.get(placed.field().code())));
    }

    private String text(PrintedForm form) {
        return PdfText.of(Printing.print(form, definition(), content(RARE)).pdf())
                .all();
    }

    private FormDefinition definition() {
        return ContentJson.definition(JSON.writeValueAsBytes(tree));
    }

    private PrintableContent content(Words words) {
        return Samples.everything(tree, 2, words);
    }

    private static Map<String, Object> field(String code, String label, String kind) {
        return Map.of(
                "code", code,
                "label", label,
                "kind", kind,
                "submit", "optional",
                "prints", List.of("reviewForm", "summarySheet"));
    }

    private void add(String part, Map<String, Object> field) {
        changeParts(all -> all.stream()
                .map(one -> part.equals(one.get("address")) ? with(one, "fields", field) : one)
                .toList());
    }

    private void addPart(Map<String, Object> part) {
        changeParts(all -> Stream.concat(
                        all.stream(),
                        all.stream().anyMatch(one -> "/works".equals(one.get("address")))
                                ? Stream.of(part)
                                : Stream.of())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private void changeParts(UnaryOperator<List<Map<String, Object>>> change) {
        var pages = new ArrayList<Map<String, Object>>();
        for (var page : (List<Map<String, Object>>) Objects.requireNonNull(tree.get("pages"))) {
            var changed = new HashMap<>(page);
            changed.put("parts", change.apply((List<Map<String, Object>>) Objects.requireNonNull(page.get("parts"))));
            pages.add(changed);
        }
        tree.put("pages", pages);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> part, String list, Object member) {
        var members = new ArrayList<>((List<Object>) Objects.requireNonNull(part.get(list)));
        members.add(member);
        var changed = new HashMap<>(part);
        changed.put(list, members);
        return changed;
    }
}
