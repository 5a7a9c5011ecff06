package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.CommitteeState;
import java.util.Optional;

/** committee-plan-service, asked before anything is refused. */
public interface PlanOwner {

    /** The plan's window now; empty if there is no such plan. */
    Optional<PlanWindow> window(String planId);

    /** The committee now; empty if there is none. */
    Optional<CommitteeState> committee(String committeeId);

    /** The catalogue in force. */
    Catalogue catalogue();
}
