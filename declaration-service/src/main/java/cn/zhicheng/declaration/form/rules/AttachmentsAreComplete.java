package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Condition;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 附件: of each category as many as the plan asks. The photo is asked for in 基本信息. */
final class AttachmentsAreComplete implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/qualification/current");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.facts().plan().attachmentRules().stream()
                .filter(rule -> !rule.category().equals("PHOTO"))
                .filter(rule -> isAsked(rule, answers))
                .flatMap(rule -> check(rule, answers));
    }

    private static boolean isAsked(PlanState.AttachmentRule rule, Answers answers) {
        return rule.requiredWhen() == null || answers.holds(Condition.parse(rule.requiredWhen()));
    }

    private static Stream<Finding> check(PlanState.AttachmentRule rule, Answers answers) {
        long given = answers.facts().count(rule.category());
        if (given >= rule.min()) {
            return Stream.empty();
        }
        var at = FieldAddress.ofPart("/attachments/" + rule.category());
        var label = answers.form().codeList("AttachmentCategory").orElseThrow().label(rule.category());
        if (given > 0) {
            return Stream.of(Finding.error(at, "attachments.tooFew", label, rule.min(), given));
        }
        return Stream.of(
                rule.min() == rule.max()
                        ? Finding.error(at, "attachments.missing.one", label, rule.min())
                        : Finding.error(at, "attachments.missing", label, rule.min(), rule.max()));
    }
}
