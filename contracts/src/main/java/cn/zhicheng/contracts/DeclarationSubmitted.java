package cn.zhicheng.contracts;

/** A round was submitted: snapshot and manifest are frozen. */
public record DeclarationSubmitted(DeclarationState state) implements DeclarationEvent {}
