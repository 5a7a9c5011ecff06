package cn.zhicheng.declaration.conditions;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.ClauseSet.Clause;
import cn.zhicheng.contracts.ClauseSet.ClauseKind;
import cn.zhicheng.contracts.Predicate;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Part;
import cn.zhicheng.declaration.form.PartAnswers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds a plan's conditions against a declaration. Every clause gets a verdict, a reason and its evidence. */
public final class Conditions {
    private static final String REASON = "/qualification/exceptionalReason";

    private final ClauseSet set;
    private final Answers answers;
    private final EvidenceOf evidence;

    private Conditions(ClauseSet set, Answers answers) {
        this.set = set;
        this.answers = answers;
        this.evidence = new EvidenceOf(answers);
    }

    /** Evaluates all clauses of a set. */
    public static Evaluation evaluate(ClauseSet set, Answers answers) {
        var conditions = new Conditions(set, answers);
        return conditions.evaluate(clause -> conditions.judge(clause.predicate(), clause));
    }

    /** Evaluates what can be told before the form is filled in: pledge, degree and years. The rest is unknown yet. */
    public static Evaluation beforeStart(ClauseSet set, Answers answers) {
        var conditions = new Conditions(set, answers);
        return conditions.evaluate(clause -> switch (clause.kind()) {
            case PLEDGE, DEGREE_YEARS -> conditions.judge(clause.predicate(), clause);
            case APPRAISAL, TEST, ATTESTATION, HOURS, EXCEPTIONAL, ACHIEVEMENT ->
                Judgement.unknown("开始申报后，按填报的内容逐条核对", List.of());
        });
    }

    private Evaluation evaluate(Function<Clause, Judgement> judge) {
        var items = set.clauses().stream()
                .map(clause -> item(clause, judge.apply(clause)))
                .toList();
        var cited = items.stream()
                .filter(item -> item.kind() == ClauseKind.ACHIEVEMENT)
                .filter(item -> !item.records().isEmpty())
                .count();
        return new Evaluation(
                set.id(), set.version(), set.asOf(), items, new Groups(set).of(items), set.neededAchievements(), (int)
                        cited);
    }

    private Evaluation.Item item(Clause clause, Judgement judgement) {
        return new Evaluation.Item(
                clause.code(),
                clause.kind(),
                clause.text(),
                judgement.verdict(),
                judgement.reason(),
                judgement.evidence(),
                evidence.at(judgement.evidence()),
                judgement.missing().isEmpty() ? null : String.join("；", judgement.missing()) + "。");
    }

    private Judgement judge(Predicate predicate, Clause clause) {
        return switch (predicate) {
            case Predicate.AnyOf(var of) ->
                Judgement.any(of.stream().map(each -> judge(each, clause)).toList());
            case Predicate.AllOf(var of) ->
                Judgement.all(of.stream().map(each -> judge(each, clause)).toList());
            case Predicate.Path path -> new DegreePath(answers, set.asOf(), clause.sameSpecialty()).judge(path);
            case Predicate.Appraised(var years, var atLeast) -> new Appraisals(answers).judge(years, atLeast);
            case Predicate.Tested(var validYears) -> new ProficiencyTest(answers).judge(validYears);
            case Predicate.Trained(var hours, var professional, var years) ->
                new Trainings(answers).judge(hours, professional, years);
            case Predicate.Pledged() -> pledged();
            case Predicate.Attested(var address) -> attested(address);
            case Predicate.Cited(var lists) -> cited(clause.code(), lists);
            case Predicate.Judged() -> judged();
        };
    }

    private Judgement pledged() {
        return answers.facts().pledged()
                ? Judgement.met("已作出诚信承诺", List.of())
                : Judgement.notMet("还没有作出诚信承诺", List.of()).missing(List.of("请先阅读并同意诚信承诺书"));
    }

    private Judgement judged() {
        var unknown = Judgement.unknown("由评委会判断", List.of(REASON));
        return answers.text(REASON).isPresent() ? unknown : unknown.missing(List.of("请填写“破格理由”，写明依据"));
    }

    private Judgement attested(String address) {
        var field = answers.form()
                .field(address)
                .filter(found -> !answers.form().isList(found.address().part()));
        if (field.isEmpty()) {
            return Judgement.unknown("由评委会判断", List.of());
        }
        var at = field.get().address();
        var label = field.get().label();
        return answers.one(at.part())
                .read(field.get().code())
                .map(value -> Judgement.met("本人确认%s：%s".formatted(label, value), List.of(address)))
                .orElseGet(() -> Judgement.notFilledIn(List.of(label), List.of(address)));
    }

    private Judgement cited(String clause, List<String> lists) {
        var known = lists.stream()
                .flatMap(list -> answers.form().part(list).stream())
                .toList();
        var citing = known.stream()
                .flatMap(list -> answers.records(list.address()).stream())
                .filter(record -> record.set("clauses").contains(clause))
                .toList();
        if (citing.isEmpty()) {
            return Judgement.notMet("还没有填报内容引用这一条", List.of()).missing(List.of(whereToCite(known)));
        }
        var unproven = citing.stream()
                .filter(record -> evidence.proofs(record).isEmpty())
                .map(PartAnswers::label)
                .toList();
        return Judgement.unknown(
                        "已由 %d 项填报内容引用，待评委判断".formatted(citing.size()),
                        citing.stream().map(record -> record.at().toString()).toList())
                .missing(toProve(unproven));
    }

    private static List<String> toProve(List<String> unproven) {
        return switch (unproven.size()) {
            case 0 -> List.of();
            case 1 -> List.of("请为%s选择证明材料".formatted(unproven.getFirst()));
            default -> List.of("有 %d 项还没有选择证明材料，请补选".formatted(unproven.size()));
        };
    }

    private static String whereToCite(List<Part> lists) {
        var labels = lists.stream().map(list -> "“%s”".formatted(list.label())).collect(Collectors.joining("或"));
        return "有这方面业绩的，请填在%s里，并在“符合条款”中选择这一条".formatted(labels);
    }
}
