package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.committeeplan.plans.ReviewPlan.Outcome;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Closes the plans whose window has ended. */
@Service
class ClosePlans {
    private static final Logger LOG = LoggerFactory.getLogger(ClosePlans.class);

    private final Plans plans;
    private final Clock clock;

    ClosePlans(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Open plans whose window has ended, at most so many. */
    List<ReviewPlan> overdue(int atMost) {
        return plans.overdue(clock.instant(), atMost);
    }

    /** Closes one of them; changes nothing if it is not overdue. */
    void close(ReviewPlan plan) {
        if (plan.close(clock.instant()) instanceof Outcome.Changed(var closed)) {
            plans.save(closed);
            LOG.info("closed plan {}", plan.id());
        }
    }
}
