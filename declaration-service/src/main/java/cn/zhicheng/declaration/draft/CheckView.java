package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.ClauseSet.ClauseKind;
import cn.zhicheng.contracts.PlanState.AttachmentRule;
import cn.zhicheng.declaration.conditions.Evaluation;
import cn.zhicheng.declaration.conditions.Verdict;
import cn.zhicheng.declaration.draft.CheckDeclaration.PageProgress;
import cn.zhicheng.declaration.form.Finding;
import java.util.List;
import java.util.Optional;

/** What is missing or wrong before a submission. */
record CheckView(
        long contentVersion,
        boolean complete,
        List<ProblemView> problems,
        List<PageStateView> pages,
        List<ClauseView> clauses,
        AttachmentStateView attachments) {

    record PageStateView(String code, String label, PageProgress state, int errors, int warnings) {
        static PageStateView of(CheckDeclaration.PageState state) {
            return new PageStateView(
                    state.page().code(), state.page().label(), state.progress(), state.errors(), state.warnings());
        }
    }

    record ClauseView(
            String code, ClauseKind kind, String text, Verdict verdict, String reason, List<String> evidence) {
        static List<ClauseView> of(Optional<Evaluation> evaluation) {
            return evaluation.stream()
                    .flatMap(held -> held.items().stream())
                    .map(item -> new ClauseView(
                            item.code(), item.kind(), item.text(), item.verdict(), item.reason(), item.evidence()))
                    .toList();
        }
    }

    /** The proofs that this service knows of. */
    record AttachmentStateView(String manifestDigest, int count, List<CategoryStateView> categories) {
        static AttachmentStateView of(Answered answered, List<Finding> findings) {
            var manifest = answered.manifest();
            return new AttachmentStateView(
                    manifest.digest(),
                    manifest.entries().size(),
                    answered.plan().attachments().stream()
                            .map(rule -> CategoryStateView.of(rule, answered, findings))
                            .toList());
        }
    }

    /** @param missing whether a submission would find this category wanting */
    record CategoryStateView(String category, String label, int count, int min, int max, boolean missing) {
        static CategoryStateView of(AttachmentRule rule, Answered answered, List<Finding> findings) {
            var count = (int) answered.manifest().entries().stream()
                    .filter(entry -> entry.category().equals(rule.category()))
                    .count();
            var label = answered.form()
                    .codeList("AttachmentCategory")
                    .map(codes -> codes.label(rule.category()))
                    .orElse(rule.category());
            var missing = findings.stream()
                    .anyMatch(finding ->
                            finding.isError() && finding.address().isWithin("/attachments/" + rule.category()));
            return new CategoryStateView(rule.category(), label, count, rule.min(), rule.max(), missing);
        }
    }
}
