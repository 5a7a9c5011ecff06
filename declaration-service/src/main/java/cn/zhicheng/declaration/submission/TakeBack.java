package cn.zhicheng.declaration.submission;

import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.plans.CheckWindow;
import cn.zhicheng.declaration.plans.PlanWindow.Answer;
import cn.zhicheng.kit.outbox.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** 撤回 a submission, and 作废 a draft. */
@Service
class TakeBack {
    private static final int ATTEMPTS = 10;

    private final Declarations declarations;
    private final CheckWindow windows;
    private final Clock clock;

    TakeBack(Declarations declarations, CheckWindow windows, Clock clock) {
        this.declarations = declarations;
        this.windows = windows;
        this.clock = clock;
    }

    /** Empty if the person has no such declaration. */
    Optional<Declaration.Outcome> withdraw(PersonId me, DeclarationId id) {
        var now = clock.instant();
        return saving(me, id, mine -> mine.withdraw(windowCloses(mine, now), now));
    }

    /** Empty if the person has no such declaration. */
    Optional<Declaration.Outcome> discard(PersonId me, DeclarationId id) {
        return saving(me, id, mine -> mine.discard(clock.instant()));
    }

    /** After a return the notice's deadline counts, so nobody is asked about the window. */
    private Instant windowCloses(Declaration mine, Instant now) {
        if (!mine.progress().notices().isEmpty()) {
            return Instant.MAX;
        }
        return switch (windows.at(mine.terms().plan().id(), now)) {
            case Answer.Open(var closesAt) -> closesAt;
            case Answer.Closed(var closedAt) -> closedAt;
            case Answer.NotYet _, Answer.Cancelled _, Answer.Unknown _ -> now;
        };
    }

    private Optional<Declaration.Outcome> saving(
            PersonId me, DeclarationId id, Function<Declaration, Declaration.Outcome> step) {
        for (var attempt = 1; ; attempt++) {
            try {
                return declarations.ownedBy(me, id).map(mine -> {
                    var outcome = step.apply(mine);
                    if (outcome instanceof Declaration.Outcome.Changed(var after)) declarations.save(after);
                    return outcome;
                });
            } catch (StaleVersionException moved) {
                if (attempt == ATTEMPTS) throw moved;
            }
        }
    }
}
