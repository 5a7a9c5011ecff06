package cn.zhicheng.contracts;

/** An organization was renamed, moved, corrected or deactivated. */
public record OrganizationChanged(OrganizationState state) implements OrganizationEvent {}
