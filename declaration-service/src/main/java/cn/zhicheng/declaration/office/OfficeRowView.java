package cn.zhicheng.declaration.office;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.lifecycle.Overview;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One submitted declaration in an office's list. */
record OfficeRowView(
        String id,
        @Nullable String receiptNumber,
        int round,
        String name,
        @Nullable String employerName,
        String committeeName,
        String planName,
        int year,
        String title,
        DeclarationStage stage,
        String stageLabel,
        @Nullable Instant submittedAt) {

    static OfficeRowView of(Overview overview) {
        return new OfficeRowView(
                overview.id().value(),
                overview.receiptNumber(),
                overview.round(),
                overview.personName(),
                overview.employerName(),
                overview.plan().committeeName(),
                overview.plan().name(),
                overview.plan().year(),
                overview.title(),
                overview.stage(),
                overview.stageLabel(),
                overview.submittedAt());
    }
}
