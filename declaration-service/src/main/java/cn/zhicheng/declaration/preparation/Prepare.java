package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.FormDefinitions;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.pledge.PledgeTexts;
import cn.zhicheng.declaration.preparation.ChoiceCheck.Mismatch;
import cn.zhicheng.kit.id.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Pledge and choices, kept for the person until 开始申报. */
@Service
class Prepare {
    private final Preparations preparations;
    private final Declarations declarations;
    private final PledgeTexts pledges;
    private final ChoiceFacts facts;
    private final FormDefinitions forms;
    private final Ids ids;
    private final Clock clock;

    Prepare(
            Preparations preparations,
            Declarations declarations,
            PledgeTexts pledges,
            ChoiceFacts facts,
            FormDefinitions forms,
            Ids ids,
            Clock clock) {
        this.preparations = preparations;
        this.declarations = declarations;
        this.pledges = pledges;
        this.facts = facts;
        this.forms = forms;
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
        return changed(me, UnaryOperator.identity());
    }

    /** 确认并开始填报; empty if another text is in force by now. */
    Optional<Preparation> agree(PersonId me, String version, String digest) {
        var text = pledges.current();
        return text.version().equals(version) && text.digest().equals(digest)
                ? Optional.of(changed(me, mine -> mine.agree(text, clock.instant())))
                : Optional.empty();
    }

    Choosing choose(PersonId me, long rev, Wish wish) {
        var mine = of(me);
        if (mine.rev() != rev) {
            return new Choosing.ChangedElsewhere(mine);
        }
        return switch (facts.check(me, wish)) {
            case ChoiceCheck.Outcome.Fits(var choices) ->
                preparations
                        .save(mine.choose(choices))
                        .<Choosing>map(Choosing.Chosen::new)
                        .orElseGet(() -> new Choosing.ChangedElsewhere(of(me)));
            case ChoiceCheck.Outcome.DoesNotFit(var why) -> new Choosing.DoesNotFit(why);
        };
    }

    sealed interface Typing {
        record Kept(Preparation preparation) implements Typing {}

        record ChangedElsewhere(Preparation preparation) implements Typing {}

        record Refused(List<Finding> why) implements Typing {}
    }

    /** Keeps what was typed about degree and years. */
    Typing type(PersonId me, long rev, Map<String, ? extends @Nullable Object> typed) {
        var mine = of(me);
        if (mine.rev() != rev) {
            return new Typing.ChangedElsewhere(mine);
        }
        return switch (TypedFacts.of(typed, forms.current())) {
            case TypedFacts.Outcome.Kept(var facts) ->
                preparations
                        .save(mine.with(facts))
                        .<Typing>map(Typing.Kept::new)
                        .orElseGet(() -> new Typing.ChangedElsewhere(of(me)));
            case TypedFacts.Outcome.Refused(var why) -> new Typing.Refused(why);
        };
    }

    /** Changes what is there now, however many tabs do so at once. */
    private Preparation changed(PersonId me, UnaryOperator<Preparation> change) {
        while (true) {
            var stored = preparations.of(me);
            var mine = stored.orElseGet(() -> Preparation.begin(me, newId()));
            var current = declarations.find(mine.reserved()).isEmpty() ? mine : mine.reset(newId());
            var next = change.apply(current);
            var saved = stored.filter(next::equals).or(() -> preparations.save(next));
            if (saved.isPresent()) {
                return saved.get();
            }
        }
    }

    private DeclarationId newId() {
        return new DeclarationId(ids.next());
    }
}
