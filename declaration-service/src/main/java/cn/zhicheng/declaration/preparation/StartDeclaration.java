package cn.zhicheng.declaration.preparation;

import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.employers.FindEmployer;
import cn.zhicheng.declaration.form.FormDefinitions;
import cn.zhicheng.declaration.lifecycle.Choices;
import cn.zhicheng.declaration.lifecycle.Content;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.FormReference;
import cn.zhicheng.declaration.lifecycle.Part;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.lifecycle.PlanReference;
import cn.zhicheng.declaration.lifecycle.Pledge;
import cn.zhicheng.declaration.lifecycle.Terms;
import cn.zhicheng.declaration.people.IdentityOwner;
import cn.zhicheng.declaration.plans.Plans;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * 开始申报. The declaration is inserted under the id that the preparation holds, and three unique keys (id, plan, slot of
 * the year) see to it that a crash, a second click or a second tab changes nothing.
 */
@Service
class StartDeclaration {
    private final Prepare prepare;
    private final Declarations declarations;
    private final StartingConditions conditions;
    private final IdentityOwner identity;
    private final FormDefinitions forms;
    private final Plans plans;
    private final Clock clock;

    StartDeclaration(
            Prepare prepare,
            Declarations declarations,
            StartingConditions conditions,
            IdentityOwner identity,
            FormDefinitions forms,
            Plans plans,
            Clock clock) {
        this.prepare = prepare;
        this.declarations = declarations;
        this.conditions = conditions;
        this.identity = identity;
        this.forms = forms;
        this.plans = plans;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Started(DeclarationId declaration) implements Outcome {}

        /** The person has one in this plan. */
        record AlreadyThere(DeclarationId declaration) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    sealed interface Refusal {
        record NoPledge() implements Refusal {}

        record NoChoices() implements Refusal {}

        /** Another declaration of the same year takes the place. */
        record SlotTaken(DeclarationId by) implements Refusal {}

        record NotMet(StartingConditions.Outcome why) implements Refusal {}
    }

    Outcome start(PersonId me, String planId) {
        return there(me, planId).orElseGet(() -> {
            var outcome = attempt(me, planId);
            // Another tab may have been faster: what it left behind (no pledge, a slot taken) is no refusal.
            return outcome instanceof Outcome.Refused ? there(me, planId).orElse(outcome) : outcome;
        });
    }

    private Optional<Outcome> there(PersonId me, String planId) {
        return declarations.withPlanKey(Terms.planKey(me, planId)).map(Outcome.AlreadyThere::new);
    }

    private Outcome attempt(PersonId me, String planId) {
        var mine = prepare.of(me);
        var pledge = mine.pledge();
        var choices = mine.choices();
        if (pledge == null) return new Outcome.Refused(new Refusal.NoPledge());
        if (choices == null) return new Outcome.Refused(new Refusal.NoChoices());
        return switch (conditions.of(me, planId, choices, clock.instant())) {
            case StartingConditions.Outcome.Met(var plan, var employer) ->
                insert(mine, terms(plan, choices, pledge), plan, employer);
            case StartingConditions.Outcome other -> new Outcome.Refused(new Refusal.NotMet(other));
        };
    }

    private Outcome insert(Preparation mine, Terms terms, PlanState plan, OrganizationState employer) {
        var slot = declarations.withSlotKey(terms.slotKey(mine.person()));
        if (slot.isPresent()) {
            return new Outcome.Refused(new Refusal.SlotTaken(slot.get()));
        }
        plans.keep(plan);
        var now = clock.instant();
        var empty = Declaration.start(
                mine.reserved(), mine.person(), terms, identity.me(), FindEmployer.printed(employer), now);
        var declaration = empty.with(filled(empty.content(), mine.facts(), now));
        if (!declarations.start(declaration)) {
            return takenMeanwhile(mine.person(), terms);
        }
        prepare.of(mine.person()); // finds the declaration under the reserved id, and begins anew
        return new Outcome.Started(declaration.id());
    }

    /** What was typed before the start is not typed again. */
    private static Content filled(Content content, TypedFacts facts, Instant now) {
        var filled = content;
        for (var part : facts.parts().entrySet()) {
            filled = filled.with(new Part(part.getKey(), 1, "start", now, part.getValue(), false), false);
        }
        return filled;
    }

    private Outcome takenMeanwhile(PersonId me, Terms terms) {
        return there(me, terms.plan().id())
                .or(() -> declarations
                        .withSlotKey(terms.slotKey(me))
                        .map(slot -> new Outcome.Refused(new Refusal.SlotTaken(slot))))
                .orElseThrow(() -> new IllegalStateException("a start found its place taken by nobody"));
    }

    private Terms terms(PlanState plan, Choices choices, Pledge pledge) {
        var form = forms.current();
        return new Terms(new FormReference(form.edition(), form.digest()), PlanReference.to(plan), choices, pledge);
    }
}
