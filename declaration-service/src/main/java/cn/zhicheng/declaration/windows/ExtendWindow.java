package cn.zhicheng.declaration.windows;

import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.plans.Plans;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Extends a plan's window for one applicant. Only the plan's own office does; for others there is no such plan. */
@Service
class ExtendWindow {
    private static final Logger LOG = LoggerFactory.getLogger(ExtendWindow.class);

    private final Plans plans;
    private final ExtendedWindows windows;
    private final Clock clock;

    ExtendWindow(Plans plans, ExtendedWindows windows, Clock clock) {
        this.plans = plans;
        this.windows = windows;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Extended(ApplicantWindow window) implements Outcome {}

        /** It would end before it begins. */
        record Past() implements Outcome {}

        record PlanCancelled() implements Outcome {}
    }

    /** Empty if none of these offices has such a plan. */
    Optional<Outcome> extend(
            List<String> officeIds, String planId, PersonId person, Instant until, String reason, String by) {
        return planOf(officeIds, planId).map(plan -> {
            var now = clock.instant();
            if (plan.status() == PlanState.Status.CANCELLED) return new Outcome.PlanCancelled();
            if (!until.isAfter(now)) return new Outcome.Past();
            var window = new ApplicantWindow(planId, person.value(), until, reason, by, now);
            windows.put(window);
            LOG.info("the window of plan {} was extended for {} until {} by {}", planId, person.value(), until, by);
            return new Outcome.Extended(window);
        });
    }

    /** Empty if none of these offices has such a plan. */
    Optional<Paged<ApplicantWindow>> of(List<String> officeIds, String planId, PageQuery page) {
        return planOf(officeIds, planId).map(_ -> windows.of(planId, page));
    }

    private Optional<PlanState> planOf(List<String> officeIds, String planId) {
        return plans.current(planId).filter(plan -> officeIds.contains(plan.officeId()));
    }
}
