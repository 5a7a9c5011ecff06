package cn.zhicheng.contracts;

/** The committee's office accepted the dossier (已受理). */
public record DeclarationAccepted(DeclarationState state) implements DeclarationEvent {}
