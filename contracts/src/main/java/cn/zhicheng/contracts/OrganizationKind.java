package cn.zhicheng.contracts;

/** What an organization is in the tree. */
public enum OrganizationKind {
    TITLE_OFFICE,
    DEPARTMENT,
    EMPLOYER
}
