package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.kit.outbox.StaleVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes plans by the clock; what closed while the service was down is closed by the first round after it. */
@Component
class ClosePlansSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(ClosePlansSchedule.class);
    private static final int AT_ONCE = 100;

    private final ClosePlans closePlans;

    ClosePlansSchedule(ClosePlans closePlans) {
        this.closePlans = closePlans;
    }

    @Scheduled(fixedDelayString = "${zhicheng.plans.close-every:PT5S}")
    void round() {
        for (var plan : closePlans.overdue(AT_ONCE)) {
            try {
                closePlans.close(plan);
            } catch (StaleVersionException e) {
                // Another replica closed or extended it in this moment: the next round looks again.
                LOG.debug("plan {} changed while it was being closed", plan.id(), e);
            }
        }
    }
}
