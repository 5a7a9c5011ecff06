package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.DeclarationStage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A declaration in a list: everything that a row shows, and nothing of the answers.
 *
 * @param submittedAt time of reception of the last submission
 * @param resubmitBefore deadline of the notice while it is returned
 */
public record Overview(
        DeclarationId id,
        String personName,
        @Nullable String employerName,
        PlanReference plan,
        Choices choices,
        DeclarationStage stage,
        String stageLabel,
        int round,
        @Nullable String receiptNumber,
        @Nullable Instant submittedAt,
        @Nullable Instant resubmitBefore,
        Instant updatedAt) {

    /** 申报工程师 (化工/石油化工): what a row is called. */
    public String title() {
        var specialty = choices.specialty();
        return choices.title().label() + "（" + choices.specialtyGroup().label()
                + (specialty == null ? "" : " / " + specialty.label()) + "）";
    }
}
