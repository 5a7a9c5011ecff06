package cn.zhicheng.contracts;

/** The plan's window is over. */
public record ReviewPlanClosed(PlanState state) implements PlanEvent {}
