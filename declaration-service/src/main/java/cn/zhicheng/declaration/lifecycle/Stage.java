package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.DeclarationStage;
import java.time.Instant;

/** Where a declaration is, each state with what only it knows. */
public sealed interface Stage {

    /** 填报中. */
    record Draft() implements Stage {}

    /** 已申报, and nobody has taken it. */
    record Submitted() implements Stage {}

    /** 审核中 at an office. */
    record UnderAudit(String officeId, Instant since) implements Stage {}

    /** 待补正: only what the notice names may change, until its deadline. */
    record Returned(ReturnNotice notice) implements Stage {}

    /** 已受理. */
    record Accepted(String officeId) implements Stage {}

    /** 评审中. */
    record UnderReview() implements Stage {}

    /** 公示中, then 已通过. */
    record Passed() implements Stage {}

    /** 已发证. */
    record Certified() implements Stage {}

    /** 不予受理. */
    record Rejected(String reason) implements Stage {}

    /** 未通过. */
    record NotPassed(String reason) implements Stage {}

    /** 视为放弃: the notice's deadline passed. */
    record Lapsed() implements Stage {}

    /** 已作废 by the applicant. */
    record Discarded() implements Stage {}

    /** 计划已取消. */
    record Cancelled(String reason) implements Stage {}

    /** The state's public name. */
    default DeclarationStage code() {
        return switch (this) {
            case Draft _ -> DeclarationStage.DRAFT;
            case Submitted _ -> DeclarationStage.SUBMITTED;
            case UnderAudit _ -> DeclarationStage.UNDER_AUDIT;
            case Returned _ -> DeclarationStage.RETURNED;
            case Accepted _ -> DeclarationStage.ACCEPTED;
            case UnderReview _ -> DeclarationStage.UNDER_REVIEW;
            case Passed _ -> DeclarationStage.PASSED;
            case Certified _ -> DeclarationStage.CERTIFIED;
            case Rejected _ -> DeclarationStage.REJECTED;
            case NotPassed _ -> DeclarationStage.NOT_PASSED;
            case Lapsed _ -> DeclarationStage.LAPSED;
            case Discarded _ -> DeclarationStage.DISCARDED;
            case Cancelled _ -> DeclarationStage.CANCELLED;
        };
    }

    /** What 我的办件 shows. */
    default String label() {
        return switch (this) {
            case Draft _ -> "填报中";
            case Submitted _ -> "已申报";
            case UnderAudit _ -> "审核中";
            case Returned _ -> "待补正";
            case Accepted _ -> "已受理";
            case UnderReview _ -> "评审中";
            case Passed _ -> "已通过";
            case Certified _ -> "已发证";
            case Rejected _ -> "不予受理";
            case NotPassed _ -> "未通过";
            case Lapsed _ -> "视为放弃";
            case Discarded _ -> "已作废";
            case Cancelled _ -> "计划已取消";
        };
    }

    /** Whether the applicant may change something. */
    default boolean isOpen() {
        return this instanceof Draft || this instanceof Returned;
    }

    /** Whether nothing can follow. */
    default boolean isFinal() {
        return switch (this) {
            case Rejected _, NotPassed _, Lapsed _, Discarded _, Cancelled _, Certified _ -> true;
            case Draft _, Submitted _, UnderAudit _, Returned _, Accepted _, UnderReview _, Passed _ -> false;
        };
    }
}
