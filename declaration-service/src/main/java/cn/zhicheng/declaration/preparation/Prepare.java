package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.pledge.PledgeTexts;
import cn.zhicheng.declaration.preparation.ChoiceCheck.Mismatch;
import cn.zhicheng.kit.id.Ids;
import cn.zhicheng.kit.outbox.StaleVersionException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Pledge and choices, kept for the person until 开始申报. */
@Service
class Prepare {
    private final Preparations preparations;
    private final Declarations declarations;
    private final PledgeTexts pledges;
    private final ChoiceFacts facts;
    private final Ids ids;
    private final Clock clock;

    Prepare(
            Preparations preparations,
            Declarations declarations,
            PledgeTexts pledges,
            ChoiceFacts facts,
            Ids ids,
            Clock clock) {
        this.preparations = preparations;
        this.declarations = declarations;
        this.pledges = pledges;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    sealed interface Choosing {
        record Chosen(Preparation preparation) implements Choosing {}

        record ChangedElsewhere(Preparation preparation) implements Choosing {}

        record DoesNotFit(List<Mismatch> why) implements Choosing {}
    }

    /** What I prepared. A start that died before its reset is finished here. */
    Preparation of(PersonId me) {
        var mine = preparations.of(me).orElseGet(() -> begin(me));
        return declarations.find(mine.reserved()).isEmpty() ? mine : preparations.save(mine.reset(newId()));
    }

    private Preparation begin(PersonId me) {
        try {
            return preparations.save(Preparation.begin(me, newId()));
        } catch (StaleVersionException _) {
            return preparations.of(me).orElseThrow(); // another tab began it
        }
    }

    /** 确认并开始填报; empty if another text is in force by now. */
    Optional<Preparation> agree(PersonId me, String version, String digest) {
        var text = pledges.current();
        if (!text.version().equals(version) || !text.digest().equals(digest)) {
            return Optional.empty();
        }
        var mine = of(me);
        var agreed = mine.agree(text, clock.instant());
        return Optional.of(agreed.equals(mine) ? mine : preparations.save(agreed));
    }

    Choosing choose(PersonId me, long rev, Wish wish) {
        var mine = of(me);
        if (mine.rev() != rev) {
            return new Choosing.ChangedElsewhere(mine);
        }
        return switch (facts.check(me, wish)) {
            case ChoiceCheck.Outcome.Fits(var choices) -> new Choosing.Chosen(preparations.save(mine.choose(choices)));
            case ChoiceCheck.Outcome.DoesNotFit(var why) -> new Choosing.DoesNotFit(why);
        };
    }

    private DeclarationId newId() {
        return new DeclarationId(ids.next());
    }
}
