package cn.zhicheng.contracts;

/** An organization was created. */
public record OrganizationRegistered(OrganizationState state) implements OrganizationEvent {}
