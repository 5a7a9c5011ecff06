package cn.zhicheng.contracts;

/** The applicant discarded a draft. */
public record DeclarationDiscarded(DeclarationState state) implements DeclarationEvent {}
