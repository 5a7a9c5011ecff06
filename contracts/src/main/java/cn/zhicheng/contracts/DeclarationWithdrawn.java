package cn.zhicheng.contracts;

/** The applicant took the dossier back. */
public record DeclarationWithdrawn(DeclarationState state) implements DeclarationEvent {}
