package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.conditions.ConditionsView;
import cn.zhicheng.declaration.conditions.Evaluation;
import cn.zhicheng.declaration.conditions.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions beside the choices. Where nobody has put them into clauses there is nothing but an empty list.
 *
 * @param asOf years count as complete years up to this day
 */
record EligibilityView(
        @Nullable String setId,
        @Nullable Integer version,
        @Nullable LocalDate asOf,
        List<EligibilityClauseView> clauses,
        @Nullable ConditionsView conditions) {

    /**
     * @param evidence addresses of the facts that it rests on: {@code /facts/degreeOn}
     * @param missing what still has to be filled in
     */
    record EligibilityClauseView(
            String code,
            String kind,
            String text,
            Verdict verdict,
            String reason,
            List<String> evidence,
            @Nullable String missing) {}

    static EligibilityView none() {
        return new EligibilityView(null, null, null, List.of(), null);
    }

    static EligibilityView of(Evaluation evaluation) {
        return new EligibilityView(
                evaluation.setId(),
                evaluation.version(),
                evaluation.asOf(),
                evaluation.items().stream()
                        .map(item -> new EligibilityClauseView(
                                item.code(),
                                item.kind().name(),
                                item.text(),
                                item.verdict(),
                                item.reason(),
                                item.evidence().stream()
                                        .map(TypedFacts::at)
                                        .distinct()
                                        .toList(),
                                item.missing()))
                        .toList(),
                ConditionsView.of(evaluation));
    }
}
