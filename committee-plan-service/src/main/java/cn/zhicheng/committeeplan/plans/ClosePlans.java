package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.committeeplan.plans.ReviewPlan.Outcome;
import cn.zhicheng.kit.outbox.StaleVersionException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Closes plans by the clock; what closed while the service was down is closed by the first round after it. */
@Service
class ClosePlans {
    private static final Logger LOG = LoggerFactory.getLogger(ClosePlans.class);
    private static final int AT_ONCE = 100;

    private final Plans plans;
    private final Clock clock;

    ClosePlans(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${zhicheng.plans.close-every:PT5S}")
    void closeOverdue() {
        var now = clock.instant();
        for (var plan : plans.overdue(now, AT_ONCE)) {
            if (plan.close(now) instanceof Outcome.Changed(var closed)) {
                try {
                    plans.save(closed);
                    LOG.info("closed plan {}", plan.id());
                } catch (StaleVersionException e) {
                    // Another replica closed or extended it in this moment: the next round looks again.
                    LOG.debug("plan {} changed while it was being closed", plan.id(), e);
                }
            }
        }
    }
}
