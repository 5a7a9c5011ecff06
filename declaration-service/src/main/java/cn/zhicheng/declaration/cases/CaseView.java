package cn.zhicheng.declaration.cases;

import cn.zhicheng.contracts.DeclarationStage;
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
        @Nullable Instant closesAt,
        String next) {}
