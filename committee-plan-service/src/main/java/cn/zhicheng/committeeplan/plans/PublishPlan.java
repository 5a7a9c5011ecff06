package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.committeeplan.plans.ReviewPlan.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** 发布、延期、取消评审计划. */
@Service
public class PublishPlan {
    private final Plans plans;
    private final Clock clock;

    PublishPlan(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    Outcome publish(ReviewPlan plan, String by) {
        return saved(plan.publish(by, clock.instant()));
    }

    Outcome extend(ReviewPlan plan, Instant closesAt, String by, String reason) {
        return saved(plan.extend(closesAt, by, reason, clock.instant()));
    }

    Outcome cancel(ReviewPlan plan, String by, String reason) {
        return saved(plan.cancel(by, reason, clock.instant()));
    }

    private Outcome saved(Outcome outcome) {
        if (outcome instanceof Outcome.Changed(var after)) {
            plans.save(after);
        }
        return outcome;
    }
}
