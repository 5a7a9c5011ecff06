package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.PlanState;
import java.util.Optional;

/** Review plans, as far as this service was told. */
public interface Plans {

    /** The plan as it stands now; its window may have changed since a declaration started. */
    Optional<PlanState> current(String planId);

    /** The plan's rules at a revision that a declaration started with. */
    PlanState revision(String planId, int revision);

    /** Keeps this revision for good; a revision that is kept already is left alone. */
    void keep(PlanState plan);
}
