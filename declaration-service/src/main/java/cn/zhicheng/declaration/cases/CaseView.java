package cn.zhicheng.declaration.cases;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.lifecycle.Overview;
import cn.zhicheng.declaration.lifecycle.Progress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One declaration in 我的办件.
 *
 * @param next what to do, or who has it now
 */
record CaseView(
        String id,
        String title,
        DeclarationStage stage,
        String stageLabel,
        String committeeName,
        String planName,
        int year,
        Instant updatedAt,
        @Nullable String receiptNumber,
        @Nullable Instant submittedAt,
        Instant closesAt,
        String next) {

    static CaseView of(Overview one, Instant windowCloses, Instant now) {
        var resubmitBefore = one.resubmitBefore();
        var until = resubmitBefore == null ? windowCloses : resubmitBefore;
        var number = one.receiptNumber();
        return new CaseView(
                one.id().value(),
                one.title(),
                one.stage(),
                one.stageLabel(),
                one.plan().committeeName(),
                one.plan().name(),
                one.plan().year(),
                one.updatedAt(),
                number == null ? null : Progress.printed(number, one.round()),
                one.submittedAt(),
                until,
                NextStep.of(one.stage(), until, now));
    }
}
