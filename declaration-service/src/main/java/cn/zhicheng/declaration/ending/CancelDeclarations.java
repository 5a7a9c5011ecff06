package cn.zhicheng.declaration.ending;

import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Declaration.Outcome;
import cn.zhicheng.declaration.lifecycle.Declarations;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Ends the declarations of a cancelled plan. It looks for those that are left, so it may die at any point and begin
 * again.
 */
@Service
class CancelDeclarations {
    private static final Logger LOG = LoggerFactory.getLogger(CancelDeclarations.class);
    private static final int AT_ONCE = 100;
    private static final String REASON = "评审计划已取消";

    private final Declarations declarations;
    private final Clock clock;

    CancelDeclarations(Declarations declarations, Clock clock) {
        this.declarations = declarations;
        this.clock = clock;
    }

    /** Returns when none is left. */
    void ofPlan(String planId) {
        for (var left = declarations.cancellable(planId, AT_ONCE);
                !left.isEmpty();
                left = declarations.cancellable(planId, AT_ONCE)) {
            left.forEach(this::cancel);
        }
    }

    private void cancel(Declaration declaration) {
        // One that somebody saves in this moment is found again.
        if (declaration.cancel(REASON, clock.instant()) instanceof Outcome.Changed(var cancelled)
                && declarations.save(cancelled)) {
            LOG.info(
                    "declaration {} was cancelled with its plan",
                    declaration.id().value());
        }
    }
}
