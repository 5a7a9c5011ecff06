package cn.zhicheng.declaration.form;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.ClauseSet.Clause;
import cn.zhicheng.contracts.ClauseSet.ClauseKind;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.ManifestEntry;
import cn.zhicheng.contracts.PlanState.AttachmentRule;
import cn.zhicheng.contracts.Predicate;
import cn.zhicheng.declaration.form.files.EditionFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 张三, born 1989-05-26, 助理工程师 since 2014, declares for 工程师 of 化工 in 2026: a declaration without any fault, of
 * which a test changes what it is about.
 */
public final class SampleAnswers {
    public static final FormDefinition FORM = EditionFiles.read("2026");
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    public static final String BACHELOR = "/education/EDU0000001";
    public static final String WORK = "/works/WRK0000001";
    public static final String JOB = "/jobs/JOB0000001";
    public static final String PAPER = "/achievements/papers/PAP0000001";
    public static final String PATENT = "/achievements/patents/PAT0000001";
    public static final String BOOK = "/achievements/books/BOK0000001";
    public static final String AWARD = "/achievements/awards/AWD0000001";
    public static final String TRAINING = "/trainings/TRN0000001";

    private final Map<String, Map<String, Object>> parts;
    private final Map<String, List<String>> order = new HashMap<>();
    private final Facts facts;
    private final FormDefinition form;

    private SampleAnswers(FormDefinition form, Map<String, Map<String, Object>> parts, Facts facts) {
        this.form = form;
        this.parts = parts;
        this.facts = facts;
    }

    /** Nothing is filled in. */
    public static SampleAnswers empty() {
        return new SampleAnswers(FORM, Map.of(), facts());
    }

    /** Everything is filled in without a fault. */
    public static SampleAnswers complete() {
        var sample = empty();
        for (var part : COMPLETE.entrySet()) {
            for (var value : part.getValue().entrySet()) {
                sample = sample.with(part.getKey() + "/" + value.getKey(), value.getValue());
            }
        }
        return sample;
    }

    /** With this value at an address: {@code /basic/workStartedOn}, {@code /works/WRK0000001/rank}. */
    public SampleAnswers with(String address, Object value) {
        return changed(address, value);
    }

    public SampleAnswers without(String address) {
        return changed(address, null);
    }

    /** Without a section or a record. */
    public SampleAnswers withoutPart(String address) {
        var copy = new LinkedHashMap<>(parts);
        copy.remove(address);
        return new SampleAnswers(form, copy, facts);
    }

    /** With another definition, of which this one knows every field. */
    public SampleAnswers in(FormDefinition other) {
        return new SampleAnswers(other, parts, facts);
    }

    public SampleAnswers facts(UnaryOperator<Facts> change) {
        return new SampleAnswers(form, parts, change.apply(facts));
    }

    public SampleAnswers today(LocalDate today) {
        return facts(
                f -> new Facts(today, f.pledged(), f.person(), f.choices(), f.employer(), f.plan(), f.attachments()));
    }

    public SampleAnswers plan(UnaryOperator<Facts.Plan> change) {
        return facts(f -> new Facts(
                f.today(),
                f.pledged(),
                f.person(),
                f.choices(),
                f.employer(),
                change.apply(f.plan()),
                f.attachments()));
    }

    public SampleAnswers choices(UnaryOperator<Facts.Choices> change) {
        return facts(f -> new Facts(
                f.today(),
                f.pledged(),
                f.person(),
                change.apply(f.choices()),
                f.employer(),
                f.plan(),
                f.attachments()));
    }

    public SampleAnswers person(UnaryOperator<Facts.Person> change) {
        return facts(f -> new Facts(
                f.today(),
                f.pledged(),
                change.apply(f.person()),
                f.choices(),
                f.employer(),
                f.plan(),
                f.attachments()));
    }

    public SampleAnswers attachments(List<ManifestEntry> attachments) {
        return facts(
                f -> new Facts(f.today(), f.pledged(), f.person(), f.choices(), f.employer(), f.plan(), attachments));
    }

    public SampleAnswers born(String day) {
        return person(
                p -> new Facts.Person(p.name(), p.idType(), p.idNumber(), p.gender(), LocalDate.parse(day), p.phone()));
    }

    public SampleAnswers clauses(Clause... clauses) {
        return plan(p -> new Facts.Plan(
                p.id(),
                p.name(),
                p.committeeName(),
                p.year(),
                p.reviewCategory(),
                p.testLine(),
                p.hoursRequired(),
                p.proofPerWork(),
                p.attachmentRules(),
                clauseSet(List.of(clauses))));
    }

    public SampleAnswers category(String category) {
        return choices(c -> new Facts.Choices(
                c.series(),
                c.specialtyGroup(),
                c.specialty(),
                c.level(),
                c.title(),
                c.occupation(),
                category,
                c.declarationType()));
    }

    public SampleAnswers order(String list, String... ids) {
        var copy = new SampleAnswers(form, parts, facts);
        copy.order.putAll(order);
        copy.order.put(list, List.of(ids));
        return copy;
    }

    public Answers answers() {
        return Answers.of(form, parts, order, facts);
    }

    /** What the whole check finds, as {@code ERROR /address key}. */
    public List<String> findings() {
        return new SubmitCheck(FormConfiguration.rules(), form)
                .of(answers()).stream().map(SampleAnswers::line).toList();
    }

    /** What one rule finds, as {@code ERROR /address key}. */
    public List<String> findings(Rule rule) {
        return rule.check(answers()).map(SampleAnswers::line).toList();
    }

    /** The sentences of what one rule finds. */
    public List<String> sentences(Rule rule) {
        var messages = new FormMessages();
        return rule.check(answers()).map(messages::of).toList();
    }

    /** The sentences of what the whole check finds. */
    public List<String> sentences() {
        var messages = new FormMessages();
        return new SubmitCheck(FormConfiguration.rules(), form)
                .of(answers()).stream().map(messages::of).toList();
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.address() + " " + finding.key();
    }

    private SampleAnswers changed(String address, @Nullable Object value) {
        var part = address.substring(0, address.lastIndexOf('/'));
        var code = address.substring(address.lastIndexOf('/') + 1);
        var values = new LinkedHashMap<>(parts.getOrDefault(part, Map.of()));
        if (value == null) {
            values.remove(code);
        } else {
            values.put(code, value);
        }
        var copy = new LinkedHashMap<>(parts);
        copy.put(part, values);
        var changed = new SampleAnswers(form, copy, facts);
        changed.order.putAll(order);
        return changed;
    }

    public static Facts facts() {
        return new Facts(
                TODAY,
                true,
                new Facts.Person(
                        "张三", "RESIDENT_ID", "420106198905261511", "1", LocalDate.of(1989, 5, 26), "13800138000"),
                new Facts.Choices(
                        new Facts.Labelled("ENG", "工程技术人员"),
                        new Facts.Labelled("CHEMICAL", "化工"),
                        new Facts.Labelled("CHEMICAL-02", "石油化工"),
                        Level.INTERMEDIATE,
                        new Facts.Labelled("ENG-I", "工程师"),
                        "通用",
                        "NORMAL",
                        "REVIEW"),
                new Facts.Employer("E1", "荆州市(示范)化工有限公司", "91421000MA49000027", "荆州市"),
                plan(),
                attachments());
    }

    private static Facts.Plan plan() {
        return new Facts.Plan(
                "P1",
                "荆州市工程系列中级职称评审",
                "荆州市工程技术中级评审委员会",
                2026,
                "中级工程师",
                null,
                false,
                false,
                List.of(
                        rule("PHOTO", 1, 1, null),
                        rule("ID_CARD", 1, 2, null),
                        rule("SOCIAL_INSURANCE", 1, 5, null),
                        rule("CURRENT_QUALIFICATION", 1, 5, "/qualification/current != NONE"),
                        rule("VOCATIONAL_CERTIFICATE", 0, 10, null),
                        rule("OTHER_EVIDENCE", 1, 50, null)),
                clauseSet(List.of(
                        cited("ENG-W-1", "/works"),
                        cited("ENG-W-2", "/works", "/achievements/papers"),
                        cited("ENG-W-5", "/achievements/patents"))));
    }

    private static AttachmentRule rule(String category, int min, int max, @Nullable String when) {
        return new AttachmentRule(category, List.of("JPEG", "PDF"), 20_971_520, min, max, when);
    }

    public static ClauseSet clauseSet(List<Clause> clauses) {
        return new ClauseSet(
                "ENG-INTERMEDIATE",
                1,
                "ENG",
                Level.INTERMEDIATE,
                "NORMAL",
                2026,
                null,
                LocalDate.of(2026, 12, 31),
                2,
                2,
                clauses);
    }

    public static Clause cited(String code, String... lists) {
        return new Clause(code, ClauseKind.ACHIEVEMENT, "业绩", false, new Predicate.Cited(List.of(lists)));
    }

    private static List<ManifestEntry> attachments() {
        var entries = new ArrayList<ManifestEntry>();
        for (var category :
                List.of("PHOTO", "ID_CARD", "ID_CARD", "SOCIAL_INSURANCE", "CURRENT_QUALIFICATION", "OTHER_EVIDENCE")) {
            entries.add(proof("A" + (entries.size() + 1), category, "证明-1.jpg"));
        }
        return entries;
    }

    public static ManifestEntry proof(String id, String category, String name) {
        return new ManifestEntry(id, "0".repeat(64), category, name, 1, 1);
    }

    private static final Map<String, Map<String, Object>> COMPLETE = new LinkedHashMap<>();

    static {
        COMPLETE.put(
                "/basic",
                Map.of(
                        "ethnicity",
                        "01",
                        "politicalStatus",
                        "01",
                        "nativePlace",
                        Map.of("code", "421087", "text", "湖北松滋"),
                        "workStartedOn",
                        "2012-07",
                        "employerKind",
                        "32",
                        "currentWork",
                        "化工工艺设计",
                        "specialtyWorkYears",
                        13,
                        "healthStatus",
                        "GOOD"));
        COMPLETE.put(
                "/qualification",
                Map.of(
                        "current",
                        "ENG-A",
                        "currentSpecialty",
                        "化工",
                        "obtainedOn",
                        "2014-06-30",
                        "obtainedBy",
                        "REVIEW",
                        "approvedBy",
                        "荆州市人力资源和社会保障局",
                        "appointedOn",
                        "2014-09"));
        COMPLETE.put("/performance", Map.of("text", "履".repeat(200)));
        for (int year = 2021; year < 2026; year++) {
            COMPLETE.put("/appraisals/APR000" + year, Map.of("year", year, "result", "QUALIFIED"));
        }
        COMPLETE.put(
                BACHELOR,
                Map.ofEntries(
                        Map.entry("kinds", List.of("DECLARED", "FIRST", "HIGHEST")),
                        Map.entry("school", "华中科技大学"),
                        Map.entry("major", "化学工程"),
                        Map.entry("startedOn", "2008-09"),
                        Map.entry("graduatedOn", "2012-06"),
                        Map.entry("years", 4),
                        Map.entry("educationLevel", "21"),
                        Map.entry("mode", "FULL_TIME"),
                        Map.entry("degree", "4"),
                        Map.entry("degreeOn", "2012-06")));
        COMPLETE.put(
                WORK,
                Map.ofEntries(
                        Map.entry("startedOn", "2019-03"),
                        Map.entry("endedOn", "2020-12"),
                        Map.entry("project", "年产20万吨乙烯装置改造"),
                        Map.entry("role", "MAIN"),
                        Map.entry("rank", 2),
                        Map.entry("teamSize", 5),
                        Map.entry("content", "负责工艺流程的优化设计、设备选型和现场技术服务。"),
                        Map.entry("result", "装置一次开车成功，能耗下降百分之八。"),
                        Map.entry("clauses", List.of("ENG-W-1"))));
        COMPLETE.put(
                JOB, Map.of("startedOn", "2012-07", "current", true, "employer", "荆州市（示范）化工有限公司", "work", "化工工艺设计"));
        for (var list : List.of("papers", "awards", "patents", "books")) {
            COMPLETE.put("/achievements/" + list + "/none", Map.of("none", true));
        }
    }
}
