package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.form.kinds.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a check: where, what to do, how grave.
 *
 * @param page code of the page on which it is put right
 * @param subject the record that it speaks of, as people call it
 */
record ProblemView(
        String address,
        String message,
        Severity severity,
        String key,
        @Nullable String page,
        @Nullable String subject) {

    static List<ProblemView> of(List<Sentence> sentences) {
        return sentences.stream().map(ProblemView::of).toList();
    }

    private static ProblemView of(Sentence sentence) {
        var finding = sentence.finding();
        return new ProblemView(
                finding.address().toString(),
                sentence.text(),
                finding.severity(),
                finding.key(),
                finding.page(),
                finding.subject());
    }
}
