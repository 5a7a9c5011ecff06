package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.PlanState.AttachmentRule;
import cn.zhicheng.declaration.conditions.ConditionsView;
import cn.zhicheng.declaration.conditions.Evaluation;
import cn.zhicheng.declaration.conditions.Evaluation.Proven;
import cn.zhicheng.declaration.conditions.Verdict;
import cn.zhicheng.declaration.draft.CheckDeclaration.PageProgress;
import cn.zhicheng.declaration.form.AttachmentRules;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is missing or wrong before a submission. */
record CheckView(
        long contentVersion,
        boolean complete,
        List<ProblemView> problems,
        List<PageStateView> pages,
        List<ClauseView> clauses,
        @Nullable ConditionsView conditions,
        AttachmentStateView attachments) {

    record PageStateView(String code, String label, PageProgress state, int errors, int warnings) {
        static PageStateView of(CheckDeclaration.PageState state) {
            return new PageStateView(
                    state.page().code(), state.page().label(), state.progress(), state.errors(), state.warnings());
        }
    }

    /**
     * @param records where the evidence lies, with its proofs
     * @param missing what still has to be filled in or proved
     */
    record ClauseView(
            String code,
            String kind,
            String text,
            Verdict verdict,
            String reason,
            List<String> evidence,
            List<Proven> records,
            @Nullable String missing) {
        static List<ClauseView> of(Optional<Evaluation> evaluation) {
            return evaluation.stream()
                    .flatMap(held -> held.items().stream())
                    .map(item -> new ClauseView(
                            item.code(),
                            item.kind().name(),
                            item.text(),
                            item.verdict(),
                            item.reason(),
                            item.evidence(),
                            item.records(),
                            item.missing()))
                    .toList();
        }
    }

    /** The proofs that this service knows of. */
    record AttachmentStateView(String manifestDigest, int count, List<CategoryStateView> categories) {
        static AttachmentStateView of(Answered answered) {
            var manifest = answered.manifest();
            var answers = answered.answers();
            return new AttachmentStateView(
                    manifest.digest(),
                    manifest.entries().size(),
                    answered.plan().attachments().stream()
                            .map(rule -> CategoryStateView.of(rule, answered, AttachmentRules.minimum(answers, rule)))
                            .toList());
        }
    }

    /**
     * @param min the fewest that a submission takes, as the declaration is filled in now
     * @param missing how many that are
     */
    record CategoryStateView(
            String category, String label, int count, int min, int max, boolean required, int missing) {
        static CategoryStateView of(AttachmentRule rule, Answered answered, int min) {
            var count = (int) answered.manifest().entries().stream()
                    .filter(entry -> entry.category().equals(rule.category()))
                    .count();
            var label = answered.form()
                    .codeList("AttachmentCategory")
                    .map(codes -> codes.label(rule.category()))
                    .orElse(rule.category());
            var missing = Math.max(0, min - count);
            return new CategoryStateView(rule.category(), label, count, min, rule.max(), min > 0, missing);
        }
    }
}
