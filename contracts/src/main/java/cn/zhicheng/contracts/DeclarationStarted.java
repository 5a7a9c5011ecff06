package cn.zhicheng.contracts;

/** The applicant started to fill in a declaration. */
public record DeclarationStarted(DeclarationState state) implements DeclarationEvent {}
