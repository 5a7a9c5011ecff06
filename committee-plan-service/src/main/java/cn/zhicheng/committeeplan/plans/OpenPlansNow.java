package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.committeeplan.committees.OpenPlans;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;

@Service
class OpenPlansNow implements OpenPlans {
    private final Plans plans;
    private final Clock clock;

    OpenPlansNow(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Map<String, Integer> of(Collection<String> committeeIds) {
        return plans.countOpen(committeeIds, clock.instant());
    }
}
