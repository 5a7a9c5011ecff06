package cn.zhicheng.contracts;

/** An office returned the dossier with its notice; the named addresses are unlocked. */
public record DeclarationReturned(DeclarationState state) implements DeclarationEvent {}
