package cn.zhicheng.contracts;

/** What happened to a published review plan. */
public sealed interface PlanEvent extends Event permits ReviewPlanPublished, ReviewPlanChanged, ReviewPlanClosed {

    /** The aggregate as it is after the event. */
    PlanState state();

    @Override
    default String aggregateId() {
        return state().planId();
    }
}
