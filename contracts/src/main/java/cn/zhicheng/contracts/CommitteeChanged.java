package cn.zhicheng.contracts;

/** A committee was created, corrected or closed. */
public record CommitteeChanged(CommitteeState state) implements CommitteeEvent {}
