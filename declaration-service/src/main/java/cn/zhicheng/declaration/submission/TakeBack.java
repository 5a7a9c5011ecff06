package cn.zhicheng.declaration.submission;

import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.plans.CheckWindow;
import cn.zhicheng.declaration.plans.PlanWindow.Answer;
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

    sealed interface Outcome {
        record Done() implements Outcome {}

        record Refused(Declaration.Refusal why) implements Outcome {}

        /** Others saved again and again in the meantime. */
        record Moved() implements Outcome {}
    }

    /** Empty if the person has no such declaration. */
    Optional<Outcome> withdraw(PersonId me, DeclarationId id) {
        var now = clock.instant();
        return saving(me, id, mine -> mine.withdraw(windowCloses(mine, now), now));
    }

    /** Empty if the person has no such declaration. */
    Optional<Outcome> discard(PersonId me, DeclarationId id) {
        return saving(me, id, mine -> mine.discard(clock.instant()));
    }

    /** After a return the notice's deadline counts, so nobody is asked about the window. */
    private Instant windowCloses(Declaration mine, Instant now) {
        if (!mine.progress().notices().isEmpty()) {
            return Instant.MAX;
        }
        return switch (windows.at(mine.terms().plan().id(), mine.person(), now)) {
            case Answer.Open(var closesAt) -> closesAt;
            case Answer.Closed(var closedAt) -> closedAt;
            case Answer.NotYet _, Answer.Cancelled _, Answer.Unknown _ -> now;
        };
    }

    private Optional<Outcome> saving(PersonId me, DeclarationId id, Function<Declaration, Declaration.Outcome> step) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var outcome = declarations.ownedBy(me, id).map(mine -> saved(step.apply(mine)));
            if (outcome.isEmpty() || !(outcome.get() instanceof Outcome.Moved)) {
                return outcome;
            }
        }
        return Optional.of(new Outcome.Moved());
    }

    private Outcome saved(Declaration.Outcome outcome) {
        return switch (outcome) {
            case Declaration.Outcome.Changed(var after) ->
                declarations.save(after) ? new Outcome.Done() : new Outcome.Moved();
            case Declaration.Outcome.Refused(var why) -> new Outcome.Refused(why);
        };
    }
}
