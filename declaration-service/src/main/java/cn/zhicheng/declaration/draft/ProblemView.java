package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.FormMessages;
import cn.zhicheng.declaration.form.kinds.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a check: where, what to do, how grave.
 *
 * @param page code of the page on which it is put right
 * @param subject the record that it speaks of, as people call it
 */
public record ProblemView(
        String address,
        String message,
        Severity severity,
        String key,
        @Nullable String page,
        @Nullable String subject) {

    public static ProblemView of(Finding finding, FormMessages messages) {
        return new ProblemView(
                finding.address().toString(),
                messages.of(finding),
                finding.severity(),
                finding.key(),
                finding.page(),
                finding.subject());
    }
}
