package cn.zhicheng.declaration.conditions;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.ClauseSet.Clause;
import cn.zhicheng.contracts.ClauseSet.ClauseKind;
import cn.zhicheng.contracts.Predicate;
import cn.zhicheng.declaration.form.Answers;
import java.util.ArrayList;
import java.util.List;

/** Holds a plan's conditions against a declaration. Every clause gets a verdict, a reason and its evidence. */
public final class Conditions {
    private final ClauseSet set;
    private final Answers answers;

    private Conditions(ClauseSet set, Answers answers) {
        this.set = set;
        this.answers = answers;
    }

    /** Evaluates all clauses of a set. */
    public static Evaluation evaluate(ClauseSet set, Answers answers) {
        return new Conditions(set, answers).evaluate();
    }

    private Evaluation evaluate() {
        var items = new ArrayList<Evaluation.Item>();
        int cited = 0;
        for (var clause : set.clauses()) {
            var judgement = judge(clause.predicate(), clause);
            items.add(new Evaluation.Item(
                    clause.code(),
                    clause.kind(),
                    clause.text(),
                    judgement.verdict(),
                    judgement.reason(),
                    judgement.evidence()));
            if (clause.kind() == ClauseKind.ACHIEVEMENT && judgement.verdict() != Verdict.NOT_MET) {
                cited++;
            }
        }
        return new Evaluation(set.id(), set.version(), items, set.neededAchievements(), cited);
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
            case Predicate.Pledged() -> Judgement.of(answers.facts().pledged(), pledge(), List.of());
            case Predicate.Attested(var address) -> attested(address);
            case Predicate.Cited(var lists) -> cited(clause.code(), lists);
            case Predicate.Judged() -> Judgement.unknown("由评委会判断", reasonGiven());
        };
    }

    private String pledge() {
        return answers.facts().pledged() ? "已作出诚信承诺" : "还没有作出诚信承诺";
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
                .orElseGet(() -> Judgement.unknown("还没有填写“%s”".formatted(label), List.of(address)));
    }

    private Judgement cited(String clause, List<String> lists) {
        var citing = lists.stream()
                .filter(list -> answers.form().part(list).isPresent())
                .flatMap(list -> answers.records(list).stream())
                .filter(record -> record.set("clauses").contains(clause))
                .map(record -> record.at().toString())
                .toList();
        return citing.isEmpty()
                ? Judgement.notMet("还没有填报内容引用这一条", List.of())
                : Judgement.unknown("已由 %d 项填报内容引用，待评委判断".formatted(citing.size()), citing);
    }

    private List<String> reasonGiven() {
        var reason = "/qualification/exceptionalReason";
        return answers.text(reason).isPresent() ? List.of(reason) : List.of();
    }
}
