package cn.zhicheng.declaration.rounds;

import static cn.zhicheng.declaration.form.SampleAnswers.BACHELOR;
import static cn.zhicheng.declaration.form.SampleAnswers.FORM;
import static cn.zhicheng.declaration.form.SampleAnswers.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhicheng.contracts.CanonicalJson;
import cn.zhicheng.declaration.form.Field;
import cn.zhicheng.declaration.form.Part;
import cn.zhicheng.declaration.form.Printable;
import cn.zhicheng.declaration.form.SampleAnswers;
import cn.zhicheng.declaration.rounds.Change.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final SampleAnswers SAMPLE = SampleAnswers.complete();
    private static final String OTHER_JOB = "/jobs/JOB0000002";

    @Test
    void tellsAChangedFieldInWordsAndNotInCodes() {
        var changes = changes(SAMPLE, SAMPLE.with(BACHELOR + "/degree", "3").with(BACHELOR + "/degreeOn", "2015-06"));
        assertThat(changes)
                .contains(new Change(
                        BACHELOR + "/degreeOn",
                        "learning",
                        "学习信息",
                        "教育经历",
                        "华中科技大学 化学工程",
                        "学位授予时间",
                        Kind.CHANGED,
                        "2012年6月",
                        "2015年6月"));
        var degree = at(changes, BACHELOR + "/degree");
        assertThat(List.of(Objects.requireNonNull(degree.before()), Objects.requireNonNull(degree.after())))
                .isEqualTo(List.of("学士", "硕士"));
    }

    @Test
    void tellsWhatWasFilledInAndWhatWasEmptied() {
        var filled = changes(SAMPLE, SAMPLE.with("/basic/department", "工艺室"));
        assertThat(filled)
                .containsExactly(new Change(
                        "/basic/department",
                        "basic",
                        FORM.pages().getFirst().label(),
                        "基本信息",
                        null,
                        "所在部门",
                        Kind.ADDED,
                        null,
                        "工艺室"));
        var emptied = changes(SAMPLE.with("/basic/department", "工艺室"), SAMPLE);
        assertThat(emptied).extracting(Change::kind, Change::before).containsExactly(tuple(Kind.REMOVED, "工艺室"));
    }

    @Test
    void tellsAnAddedRecordOnceWithWhatItHolds() {
        var after = SAMPLE.with(OTHER_JOB + "/employer", "湖北化肥厂").with(OTHER_JOB + "/startedOn", "2012-07");
        var added = changes(SAMPLE, after);
        assertThat(added).singleElement().satisfies(change -> {
            assertThat(change.address()).isEqualTo(OTHER_JOB);
            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.record()).contains("湖北化肥厂");
            assertThat(change.after()).contains("2012年7月", "湖北化肥厂", "；").doesNotContain("2012-07");
            assertThat(change.before()).isNull();
        });
    }

    @Test
    void tellsARemovedRecord() {
        assertThat(changes(SAMPLE, SAMPLE.withoutPart(WORK)))
                .extracting(Change::address, Change::kind)
                .containsExactly(tuple(WORK, Kind.REMOVED));
    }

    @Test
    void tellsAnotherOrderOfTheSameRecordsAsOneChange() {
        var two = SAMPLE.with(OTHER_JOB + "/employer", "湖北化肥厂");
        var turned =
                changes(two.order("/jobs", "JOB0000001", "JOB0000002"), two.order("/jobs", "JOB0000002", "JOB0000001"));
        assertThat(turned).singleElement().satisfies(change -> {
            assertThat(change.address()).isEqualTo("/jobs/order");
            assertThat(change.label()).isEqualTo("顺序");
            assertThat(change.after()).startsWith("湖北化肥厂、");
        });
    }

    @Test
    void aNewFirstRecordIsNoNewOrderOfTheOthers() {
        var two = SAMPLE.with(OTHER_JOB + "/employer", "湖北化肥厂").order("/jobs", "JOB0000002", "JOB0000001");
        assertThat(changes(SAMPLE, two)).extracting(Change::address).containsExactly(OTHER_JOB);
    }

    @Test
    void namesProofsAndNeverTheirDigests() {
        var before = printed(SAMPLE, List.of(proof("A1", "社保明细-1.pdf", "0"), proof("A2", "业绩证明-1.pdf", "1")));
        var after = printed(SAMPLE, List.of(proof("A1", "社保明细-1.pdf", "2"), proof("A3", "业绩证明-2.pdf", "3")));
        var changes = Difference.between(before, after);
        assertThat(changes)
                .extracting(Change::address, Change::kind)
                .containsExactly(
                        tuple("/attachments/A1", Kind.CHANGED),
                        tuple("/attachments/A3", Kind.ADDED),
                        tuple("/attachments/A2", Kind.REMOVED));
        assertThat(changes.getFirst().after()).isEqualTo("社保缴费明细 社保明细-1.pdf（2 页），文件已更换");
    }

    @Test
    void namesTheProofsOfARecordByTheirNames() {
        var one = proof("A1", "业绩证明-1.pdf", "0");
        var other = proof("A2", "业绩证明-2.pdf", "1");
        var before = printed(SAMPLE.with(WORK + "/evidence", List.of("A1")), List.of(one));
        var after = printed(SAMPLE.with(WORK + "/evidence", List.of("A1", "A2")), List.of(one, other));
        assertThat(at(Difference.between(before, after), WORK + "/evidence").after())
                .isEqualTo("业绩证明-1.pdf、业绩证明-2.pdf");
    }

    @Test
    void tellsAnotherCreditCodeOfTheEmployer() {
        var before = printed(SAMPLE, Map.of("name", "甲公司", "creditCode", "91421000MA49000012"), List.of());
        var after = printed(SAMPLE, Map.of("name", "甲公司", "creditCode", "91421000MA49000027"), List.of());
        assertThat(Difference.between(before, after))
                .extracting(Change::partLabel, Change::label)
                .containsExactly(tuple("推荐单位", "统一社会信用代码"));
    }

    @Test
    void aFieldThatNoLongerAppliesIsGone() {
        assertThat(changes(SAMPLE, SAMPLE.with("/qualification/current", "NONE")))
                .extracting(Change::address, Change::kind)
                .contains(tuple("/qualification/obtainedOn", Kind.REMOVED));
    }

    @RepeatedTest(200)
    void nothingDiffersFromItself(RepetitionInfo seed) {
        var one = edited(SAMPLE, new Random(seed.getCurrentRepetition()));
        assertThat(changes(one, one)).isEmpty();
    }

    /** Every leaf that differs lies at a reported address, and nothing is reported where none differs. */
    @RepeatedTest(500)
    void reportsWhatDiffersAllOfItAndNothingElse(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var before = edited(SAMPLE, random);
        var after = edited(before, random);
        var reported = changes(before, after).stream().map(Change::address).toList();
        var differing = differing(leaves(before), leaves(after));
        for (var leaf : differing) {
            assertThat(reported).as(leaf).anyMatch(address -> isWithin(leaf, address));
        }
        for (var address : reported) {
            assertThat(differing).as(address).anyMatch(leaf -> isWithin(leaf, address));
        }
    }

    private static boolean isWithin(String leaf, String address) {
        return leaf.equals(address) || leaf.startsWith(address + "/");
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        var all = new TreeMap<>(before);
        all.putAll(after);
        return all.keySet().stream()
                .filter(leaf -> !Objects.equals(before.get(leaf), after.get(leaf)))
                .filter(leaf -> !leaf.endsWith("/order") || before.containsKey(leaf) && after.containsKey(leaf))
                .filter(leaf ->
                        !leaf.endsWith("/order") || !common(before, after, leaf).equals(common(after, before, leaf)))
                .toList();
    }

    private static List<String> common(Map<String, String> order, Map<String, String> other, String leaf) {
        var there = List.of(other.getOrDefault(leaf, "").split(","));
        return List.of(order.getOrDefault(leaf, "").split(",")).stream()
                .filter(there::contains)
                .toList();
    }

    /** A record that holds nothing is a leaf too; the order of a list is one. */
    private static Map<String, String> leaves(SampleAnswers sample) {
        var leaves = new TreeMap<String, String>();
        var side = printed(sample);
        for (var address : side.parts()) {
            side.section(address).forEach((code, value) -> leaves.put(address + "/" + code, value.toString()));
            for (var record : side.records(address)) {
                leaves.put(address + "/" + record.id() + "/", "there");
                record.values()
                        .forEach((code, value) ->
                                leaves.put(address + "/" + record.id() + "/" + code, value.toString()));
            }
            leaves.put(
                    address + "/order",
                    String.join(
                            ",",
                            side.records(address).stream()
                                    .map(Printed.Entry::id)
                                    .toList()));
        }
        return leaves;
    }

    private static SampleAnswers edited(SampleAnswers from, Random random) {
        var edited = from;
        for (var i = random.nextInt(6); i >= 0; i--) {
            var parts = FORM.parts().values().stream()
                    .filter(part -> part.page() != null)
                    .toList();
            var part = parts.get(random.nextInt(parts.size()));
            edited = part.isList() ? list(edited, part, random) : field(edited, part.address(), part, random);
        }
        return edited;
    }

    private static SampleAnswers list(SampleAnswers from, Part list, Random random) {
        var ids = new ArrayList<>(List.of("RANDOM0001", "RANDOM0002", "RANDOM0003"));
        var record = list.address() + "/" + ids.get(random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> from.withoutPart(record);
            case 1 -> {
                Collections.shuffle(ids, random);
                yield from.order(list.address(), ids.toArray(String[]::new));
            }
            default -> field(from, record, list, random);
        };
    }

    private static SampleAnswers field(SampleAnswers from, String at, Part part, Random random) {
        var fields = part.fields().values().stream()
                .filter(field -> field.from() == null)
                .toList();
        var field = fields.get(random.nextInt(fields.size()));
        return random.nextInt(5) == 0
                ? from.without(at + "/" + field.code())
                : from.with(at + "/" + field.code(), value(field, random));
    }

    private static Object value(Field field, Random random) {
        return switch (field.kind().name()) {
            case "code", "title" -> code(field, random);
            case "codes" -> List.of(code(field, random));
            case "clauses" -> List.of("ENG-W-" + random.nextInt(1, 4));
            case "attachments" -> List.of("A" + random.nextInt(1, 4));
            case "month" -> "2020-0" + random.nextInt(1, 10);
            case "day" -> "2020-01-0" + random.nextInt(1, 10);
            case "integer" -> random.nextInt(9);
            case "decimal" -> random.nextInt(9) / 2.0;
            case "yesNo" -> random.nextBoolean();
            case "region" -> Map.of("text", "地方" + random.nextInt(3));
            default -> "文字" + random.nextInt(3);
        };
    }

    private static String code(Field field, Random random) {
        var codes = List.copyOf(
                Objects.requireNonNull(field.settings().codes()).codes().keySet());
        return codes.get(random.nextInt(codes.size()));
    }

    private static Map<String, Object> proof(String id, String name, String digest) {
        var label = name.startsWith("社保") ? "社保缴费明细" : "业绩证明";
        return Map.of(
                "attachmentId",
                id,
                "category",
                Map.of("code", "X", "label", label),
                "systemName",
                name,
                "sha256",
                digest.repeat(64),
                "size",
                1000,
                "pages",
                2);
    }

    private static Printed printed(SampleAnswers sample) {
        return printed(sample, Map.of(), List.of());
    }

    private static Printed printed(SampleAnswers sample, List<Map<String, Object>> proofs) {
        return printed(sample, Map.of(), proofs);
    }

    /** As a snapshot would be read: through its canonical text. */
    private static Printed printed(
            SampleAnswers sample, Map<String, Object> employer, List<Map<String, Object>> proofs) {
        var content = Map.of(
                "answers",
                Printable.answers(sample.answers()),
                "employer",
                employer,
                "manifest",
                Map.of("entries", proofs));
        return new Printed(CanonicalJson.read(CanonicalJson.text(content)), FORM);
    }

    private static List<Change> changes(SampleAnswers before, SampleAnswers after) {
        return Difference.between(printed(before), printed(after));
    }

    private static Change at(List<Change> changes, String address) {
        return changes.stream()
                .filter(change -> change.address().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
