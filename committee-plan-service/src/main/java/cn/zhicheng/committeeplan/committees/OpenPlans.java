package cn.zhicheng.committeeplan.committees;

/** How many plans of a committee take declarations now; answered by the plans. */
public interface OpenPlans {

    /** The number of open plans of that committee. */
    int of(String committeeId);
}
