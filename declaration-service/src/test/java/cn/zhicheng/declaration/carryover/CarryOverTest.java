package cn.zhicheng.declaration.carryover;

import static cn.zhicheng.declaration.form.SampleAnswers.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.carryover.Carried.Copied;
import cn.zhicheng.declaration.carryover.Carried.Left;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Field;
import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.FormMessages;
import cn.zhicheng.declaration.form.SampleAnswers;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Part;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarryOverTest {
    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");
    private static final String PAPER = "/achievements/papers/PAP0000001";
    private static final String OTHER_PAPER = "/achievements/papers/PAP0000002";

    @Test
    void aRecordIsCopiedUnderAnIdOfItsOwn() {
        var carried = carry(Map.of(PAPER, paper("换热网络优化")), Map.of(), PAPER);
        assertThat(carried.copied()).hasSize(1);
        var copy = carried.copied().getFirst();
        assertThat(copy.address())
                .matches("/achievements/papers/[0-9A-HJKMNP-TV-Z]{10}")
                .isNotEqualTo(PAPER);
        assertThat(copy.label()).isEqualTo("论文“换热网络优化”");
        assertThat(part(carried, copy.address()).values()).containsEntry("title", "换热网络优化");
        assertThat(part(carried, copy.address()).rev()).isEqualTo(1);
    }

    @Test
    void evidenceClausesAndConfirmationsStayWithTheirDeclaration() {
        var carried = carry(Map.of(PAPER, paper("换热网络优化")), Map.of(), PAPER);
        var copy = part(carried, carried.copied().getFirst().address());
        assertThat(copy.values()).doesNotContainKeys("evidence", "clauses", "confirmedAsPrinted");
        assertThat(carried.left()).isEmpty();
    }

    /** Guards the definition: what must never be copied says so, in every part. */
    @Test
    void theFormCopiesNoFactNoEvidenceNoClauseNoConfirmation() {
        assertThat(FORM.fields().filter(field -> field.from() != null))
                .isNotEmpty()
                .noneMatch(Field::carries);
        for (var code : List.of("evidence", "clauses", "confirmedAsPrinted", "none")) {
            assertThat(FORM.fields().filter(field -> field.code().equals(code)))
                    .as(code)
                    .isNotEmpty()
                    .noneMatch(Field::carries);
        }
        for (var kind : List.of("attachments", "clauses")) {
            assertThat(FORM.fields().filter(field -> field.kind().name().equals(kind)))
                    .as(kind)
                    .isNotEmpty()
                    .noneMatch(Field::carries);
        }
    }

    @Test
    void copiesKeepTheirOrderBehindWhatIsThere() {
        var source = Map.of(PAPER, paper("第一篇论文"), OTHER_PAPER, paper("第二篇论文"));
        var draft = Map.of("/achievements/papers/ZZZZZZZZZZ", paper("已有的论文"));
        var carried = carry(source, draft, OTHER_PAPER, PAPER);
        var ids = carried.copied().stream()
                .map(copied -> copied.address().substring(copied.address().lastIndexOf('/') + 1))
                .toList();
        assertThat(part(carried, "/achievements/papers/order").values())
                .isEqualTo(Map.of("order", List.of("ZZZZZZZZZZ", ids.get(0), ids.get(1))));
        assertThat(carried.copied()).extracting(Copied::text).containsExactly("第一篇论文", "第二篇论文");
    }

    @Test
    void whatWasNotChosenStaysWhereItIs() {
        var source = Map.of(PAPER, paper("第一篇论文"), OTHER_PAPER, paper("第二篇论文"), "/basic", basic("汉口路 1 号"));
        assertThat(carry(source, Map.of(), OTHER_PAPER).copied())
                .extracting(Copied::text)
                .containsExactly("第二篇论文");
    }

    @Test
    void aSectionFillsOnlyWhatIsEmpty() {
        var source = Map.of("/basic", basic("汉口路 1 号"));
        var draft = Map.of("/basic", Map.<String, Object>of("currentWork", "给水排水"));
        var carried = carry(source, draft, "/basic");
        var basic = part(carried, "/basic");
        assertThat(basic.values()).containsEntry("currentWork", "给水排水").containsEntry("address", "汉口路 1 号");
        assertThat(basic.rev()).isEqualTo(5);
        assertThat(carried.copied()).extracting(Copied::address).containsExactly("/basic/address");
        assertThat(sentences(carried)).containsExactly("本次申报已填写“现从事专业”，没有覆盖。需要的话请自行修改。");
    }

    @Test
    void theSameSelectionWithTheSameKeyChangesNothingAndSaysTheSame() {
        var source = Map.of(PAPER, paper("第一篇论文"), "/basic", basic("汉口路 1 号"));
        var draft = Map.of("/basic", Map.<String, Object>of("currentWork", "给水排水"));
        var first = carry(source, draft, PAPER, "/basic");
        var again = carry(source, after(draft, first), PAPER, "/basic");
        assertThat(again.parts()).isEmpty();
        assertThat(again.copied()).isEqualTo(first.copied());
        assertThat(again.left()).isEqualTo(first.left());
    }

    @Test
    void anotherKeyMakesNoSecondCopyOfTheSame() {
        var source = Map.of(PAPER, paper("第一篇论文"));
        var first = carry(source, Map.of(), PAPER);
        var again = carryWith("another-key", FORM, source, after(Map.of(), first), PAPER);
        assertThat(again.parts()).isEmpty();
        assertThat(sentences(again)).containsExactly("本次申报中已有内容相同的“论文”，没有重复带入。");
    }

    @Test
    void aRetiredCodeIsLeftWithItsReason() {
        var carried = carryWith(
                "key-1", withRetiredCode("JournalLevel", "CORE"), Map.of(PAPER, paper("第一篇论文")), Map.of(), PAPER);
        assertThat(part(carried, carried.copied().getFirst().address()).values())
                .doesNotContainKey("journalLevel")
                .containsEntry("title", "第一篇论文");
        assertThat(carried.left()).extracting(Left::address).containsExactly(PAPER + "/journalLevel");
        assertThat(sentences(carried)).singleElement().asString().contains("刊物级别", "已停用");
    }

    @Test
    void aFieldThatTheFormNoLongerHasIsLeftWithItsReason() {
        var carried = carryWith(
                "key-1", without("/achievements/papers", "journal"), Map.of(PAPER, paper("第一篇论文")), Map.of(), PAPER);
        assertThat(sentences(carried)).containsExactly("本次申报表没有“刊物名称”这一项，没有带入。");
    }

    @Test
    void aFullListTakesNoMore() {
        var draft = IntStream.range(0, 199)
                .boxed()
                .collect(Collectors.toMap(i -> "/achievements/papers/OLD%07d".formatted(i), i -> paper("已有论文 " + i)));
        var carried = carry(Map.of(PAPER, paper("第一篇论文"), OTHER_PAPER, paper("第二篇论文")), draft, PAPER, OTHER_PAPER);
        assertThat(carried.copied()).extracting(Copied::text).containsExactly("第一篇论文");
        assertThat(sentences(carried)).containsExactly("“论文”已有 200 条，不能再带入。请先删除不需要的，再带入这一条。");
    }

    @Test
    void fourMegabytesAreNotExceeded() {
        var work = Map.<String, Object>of("project", "装置改造", "content", "字".repeat(8000));
        var draft = IntStream.range(0, 174)
                .boxed()
                .collect(Collectors.toMap(i -> "/works/OLD%07d".formatted(i), i -> work));
        var other = Map.<String, Object>of("project", "另一个项目", "content", "文".repeat(8000));
        var carried = carry(Map.of("/works/WRK0000001", other), draft, "/works/WRK0000001");
        assertThat(carried.parts()).isEmpty();
        assertThat(sentences(carried)).singleElement().asString().contains("4 MB");
    }

    @Test
    void whatIsTooLongToSubmitIsCopiedAndMarkedLater() {
        var carried = carry(Map.of(PAPER, paper("长".repeat(300))), Map.of(), PAPER);
        assertThat(carried.left()).isEmpty();
        assertThat(carried.copied().getFirst().text()).hasSize(61).endsWith("…");
    }

    @Test
    void whatTheEarlierDeclarationHidIsNotCopied() {
        var source = Map.of("/qualification", Map.<String, Object>of("current", "NONE", "currentSpecialty", "化工"));
        assertThat(part(carry(source, Map.of(), "/qualification"), "/qualification")
                        .values())
                .isEqualTo(Map.of("current", "NONE"));
    }

    private static Map<String, Object> paper(String title) {
        return Map.of(
                "publishedOn",
                "2023-05",
                "title",
                title,
                "journal",
                "化工进展",
                "journalLevel",
                "CORE",
                "confirmedAsPrinted",
                true,
                "rank",
                1,
                "clauses",
                List.of("ENG-W-2"),
                "evidence",
                List.of("A1"));
    }

    private static Map<String, Object> basic(String address) {
        return Map.of("currentWork", "石油化工", "address", address);
    }

    private static Carried carry(
            Map<String, Map<String, Object>> source, Map<String, Map<String, Object>> draft, String... selected) {
        return carryWith("key-1", FORM, source, draft, selected);
    }

    private static Carried carryWith(
            String key,
            FormDefinition form,
            Map<String, Map<String, Object>> source,
            Map<String, Map<String, Object>> draft,
            String... selected) {
        var kept = new HashMap<String, Part>();
        draft.forEach((address, values) -> kept.put(address, new Part(address, 4, "s", NOW, values, false)));
        var records = List.of(selected).stream().filter(FORM_RECORD).toList();
        var sections = List.of(selected).stream().filter(FORM_RECORD.negate()).toList();
        return CarryOver.of(
                Answers.of(FORM, source, Map.of(), SampleAnswers.facts()),
                Answers.of(form, withoutOrders(draft), Map.of(), SampleAnswers.facts()),
                kept,
                new Selection(new DeclarationId("EARLIER"), records, sections, key),
                NOW);
    }

    private static final Predicate<String> FORM_RECORD = address -> address.matches(".*/[0-9A-Z]{10}");

    private static Map<String, Map<String, Object>> withoutOrders(Map<String, Map<String, Object>> parts) {
        return parts.entrySet().stream()
                .filter(part -> !part.getKey().endsWith("/order"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Map<String, Object>> after(Map<String, Map<String, Object>> draft, Carried carried) {
        var after = new LinkedHashMap<>(draft);
        carried.parts().forEach(part -> after.put(part.address(), part.values()));
        return after;
    }

    private static Part part(Carried carried, String address) {
        return carried.parts().stream()
                .filter(part -> part.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(Carried carried) {
        var messages = new FormMessages();
        return carried.left().stream().map(left -> messages.of(left.why())).toList();
    }

    private static FormDefinition withRetiredCode(String list, String code) {
        return FormDefinition.of(changed("codeLists", one -> list.equals(one.get("name")) ? retiring(one, code) : one));
    }

    private static Map<String, Object> retiring(Map<String, Object> list, String code) {
        return changed(
                list,
                "codes",
                one -> code.equals(one.get("code"))
                        ? Map.of("code", code, "label", one.getOrDefault("label", code), "retired", true)
                        : one);
    }

    private static FormDefinition without(String part, String field) {
        return FormDefinition.of(changed("parts", one -> part.equals(one.get("address")) ? lacking(one, field) : one));
    }

    private static Map<String, Object> lacking(Map<String, Object> part, String field) {
        return changed(part, "fields", one -> field.equals(one.get("code")) ? Map.of() : one);
    }

    private static Map<String, Object> changed(String key, UnaryOperator<Map<String, Object>> change) {
        return changed(FORM.tree(), key, change);
    }

    /** The tree with another list at a key; what became empty is gone. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> changed(
            Map<String, Object> tree, String key, UnaryOperator<Map<String, Object>> change) {
        var copy = new LinkedHashMap<>(tree);
        copy.computeIfPresent(
                key,
                (_, list) -> ((List<Map<String, Object>>) list)
                        .stream().map(change).filter(one -> !one.isEmpty()).toList());
        return copy;
    }
}
