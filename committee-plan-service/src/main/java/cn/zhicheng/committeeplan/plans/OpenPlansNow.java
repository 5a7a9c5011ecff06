package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.committeeplan.committees.OpenPlans;
import java.time.Clock;
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
    public int of(String committeeId) {
        return plans.countOpen(committeeId, clock.instant());
    }
}
