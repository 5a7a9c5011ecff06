package cn.zhicheng.contracts;

/** A published plan was extended, corrected (a new revision) or cancelled. */
public record ReviewPlanChanged(PlanState state) implements PlanEvent {}
