package cn.zhicheng.contracts;

/** The plan was cancelled. */
public record DeclarationCancelled(DeclarationState state) implements DeclarationEvent {}
