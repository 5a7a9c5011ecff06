package cn.zhicheng.declaration.conditions;

import cn.zhicheng.declaration.conditions.Evaluation.GroupRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the clauses of an evaluation belong together. */
public record ConditionsView(
        LocalDate asOf, int neededAchievements, int citedAchievements, List<ConditionGroupView> groups) {

    /** @param needed how many of the codes, where the rule is AT_LEAST */
    public record ConditionGroupView(
            String kind,
            String label,
            GroupRule rule,
            @Nullable Integer needed,
            List<String> codes,
            Verdict verdict) {}

    public static ConditionsView of(Evaluation evaluation) {
        return new ConditionsView(
                evaluation.asOf(),
                evaluation.neededAchievements(),
                evaluation.citedAchievements(),
                evaluation.groups().stream()
                        .map(group -> new ConditionGroupView(
                                group.kind().name(),
                                group.label(),
                                group.rule(),
                                group.needed(),
                                group.codes(),
                                group.verdict()))
                        .toList());
    }
}
