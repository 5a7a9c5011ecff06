package cn.zhicheng.declaration.conditions;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.ClauseSet.ClauseKind;
import cn.zhicheng.declaration.conditions.Evaluation.Group;
import cn.zhicheng.declaration.conditions.Evaluation.GroupRule;
import cn.zhicheng.declaration.conditions.Evaluation.Item;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts clauses of one kind together: degree clauses are alternatives, of some a number is needed, of the others all. */
final class Groups {
    private final ClauseSet set;

    Groups(ClauseSet set) {
        this.set = set;
    }

    List<Group> of(List<Item> items) {
        Map<ClauseKind, List<Item>> byKind =
                items.stream().collect(Collectors.groupingBy(Item::kind, LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Group group(ClauseKind kind, List<Item> items) {
        var rule = rule(kind);
        var needed = rule == GroupRule.AT_LEAST ? needed(kind) : null;
        var verdicts = items.stream().map(Item::verdict).toList();
        return new Group(
                kind,
                label(kind),
                rule,
                needed,
                items.stream().map(Item::code).toList(),
                verdict(verdicts, atLeast(rule, needed, items.size())));
    }

    private static GroupRule rule(ClauseKind kind) {
        return switch (kind) {
            case DEGREE_YEARS -> GroupRule.ANY;
            case EXCEPTIONAL, ACHIEVEMENT -> GroupRule.AT_LEAST;
            case PLEDGE, APPRAISAL, TEST, ATTESTATION, HOURS -> GroupRule.ALL;
        };
    }

    private int needed(ClauseKind kind) {
        // A set of the time before the number was kept asks for one.
        var exceptional = set.neededExceptional();
        return kind == ClauseKind.ACHIEVEMENT ? set.neededAchievements() : exceptional == null ? 1 : exceptional;
    }

    private static int atLeast(GroupRule rule, @Nullable Integer needed, int all) {
        return switch (rule) {
            case ALL -> all;
            case ANY -> 1;
            case AT_LEAST -> needed == null ? all : needed;
        };
    }

    private static Verdict verdict(Collection<Verdict> verdicts, int needed) {
        if (count(verdicts, Verdict.MET) >= needed) return Verdict.MET;
        var possible = verdicts.size() - count(verdicts, Verdict.NOT_MET);
        return possible >= needed ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    private static int count(Collection<Verdict> verdicts, Verdict wanted) {
        return (int) verdicts.stream().filter(verdict -> verdict == wanted).count();
    }

    private static String label(ClauseKind kind) {
        return switch (kind) {
            case PLEDGE -> "诚信承诺";
            case APPRAISAL -> "年度考核";
            case TEST -> "水平能力测试";
            case ATTESTATION -> "身体状况";
            case HOURS -> "继续教育";
            case DEGREE_YEARS -> "学历和资历";
            case EXCEPTIONAL -> "破格条件";
            case ACHIEVEMENT -> "业绩成果";
        };
    }
}
