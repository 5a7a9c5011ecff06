package cn.zhicheng.contracts;

/** The dossier was refused (不予受理). */
public record DeclarationRejected(DeclarationState state) implements DeclarationEvent {}
