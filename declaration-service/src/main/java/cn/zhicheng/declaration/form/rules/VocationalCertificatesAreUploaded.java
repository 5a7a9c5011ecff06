package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 附件: whoever names a 职业资格 uploads its certificate, where the plan takes them. */
final class VocationalCertificatesAreUploaded implements Rule {
    private static final String CATEGORY = "VOCATIONAL_CERTIFICATE";

    @Override
    public Set<String> reads() {
        return Set.of("/qualification/vocationalQualifications");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.facts().plan().attachmentRules().stream()
                .filter(rule -> rule.category().equals(CATEGORY))
                .filter(_ -> !answers.records("/qualification/vocationalQualifications")
                        .isEmpty())
                .filter(_ -> answers.facts().count(CATEGORY) == 0)
                .map(rule -> Finding.error(
                        FieldAddress.ofPart("/attachments/" + CATEGORY),
                        "attachments.missing",
                        answers.form()
                                .codeList("AttachmentCategory")
                                .orElseThrow()
                                .label(CATEGORY),
                        1,
                        rule.max()));
    }
}
