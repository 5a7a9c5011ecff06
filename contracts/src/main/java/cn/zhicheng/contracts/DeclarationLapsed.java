package cn.zhicheng.contracts;

/** The deadline of a notice passed (视为放弃). */
public record DeclarationLapsed(DeclarationState state) implements DeclarationEvent {}
