package cn.zhicheng.committeeplan.committees;

import java.util.Collection;
import java.util.Map;

/** How many plans of a committee take declarations now; answered by the plans. */
public interface OpenPlans {

    /** The number of open plans of each of those committees; one without an open plan is absent. */
    Map<String, Integer> of(Collection<String> committeeIds);
}
