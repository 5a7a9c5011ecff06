package cn.zhicheng.contracts;

/** An office took the dossier; the applicant can no longer withdraw it. */
public record DeclarationTaken(DeclarationState state) implements DeclarationEvent {}
