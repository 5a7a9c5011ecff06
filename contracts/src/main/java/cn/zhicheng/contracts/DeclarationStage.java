package cn.zhicheng.contracts;

/** The states of a declaration. */
public enum DeclarationStage {
    DRAFT,
    SUBMITTED,
    UNDER_AUDIT,
    RETURNED,
    ACCEPTED,
    UNDER_REVIEW,
    PASSED,
    CERTIFIED,
    REJECTED,
    NOT_PASSED,
    LAPSED,
    DISCARDED,
    CANCELLED
}
