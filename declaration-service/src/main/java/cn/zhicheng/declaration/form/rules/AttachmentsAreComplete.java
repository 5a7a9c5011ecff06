package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.AttachmentRules;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 附件: of each category as many as the plan asks. The photo is asked for in 基本信息. */
final class AttachmentsAreComplete implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/qualification/current", "/qualification/vocationalQualifications");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.facts().plan().attachmentRules().stream()
                .filter(rule -> !rule.category().equals("PHOTO"))
                .flatMap(rule -> check(rule, AttachmentRules.minimum(answers, rule), answers));
    }

    private static Stream<Finding> check(PlanState.AttachmentRule rule, int minimum, Answers answers) {
        long given = answers.facts().count(rule.category());
        if (given >= minimum) {
            return Stream.empty();
        }
        var at = FieldAddress.ofPart("/attachments/" + rule.category());
        var label = answers.form().codeList("AttachmentCategory").orElseThrow().label(rule.category());
        if (given > 0) {
            return Stream.of(Finding.error(at, "attachments.tooFew", label, minimum, given));
        }
        return Stream.of(
                minimum == rule.max()
                        ? Finding.error(at, "attachments.missing.one", label, minimum)
                        : Finding.error(at, "attachments.missing", label, minimum, rule.max()));
    }
}
