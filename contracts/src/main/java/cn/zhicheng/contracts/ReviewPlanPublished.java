package cn.zhicheng.contracts;

/** Applicants can choose the plan from now on. */
public record ReviewPlanPublished(PlanState state) implements PlanEvent {}
