package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.CommitteeState;
import cn.zhicheng.contracts.Level;
import java.util.Optional;

/** committee-plan-service, asked before anything is refused. */
public interface PlanOwner {

    /** The plan's window now; empty if there is no such plan. */
    Optional<PlanWindow> window(String planId);

    /** The committee now; empty if there is none. */
    Optional<CommitteeState> committee(String committeeId);

    /** The conditions of a series, level and category, whether a plan carries them yet or not; empty if there are none. */
    Optional<ClauseSet> conditions(String series, Level level, String category, int year);

    /** The catalogue in force. */
    Catalogue catalogue();
}
