package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.conditions.Conditions;
import cn.zhicheng.declaration.conditions.Evaluation;
import cn.zhicheng.declaration.draft.Answered;
import cn.zhicheng.declaration.draft.ReadAnswers;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Facts;
import cn.zhicheng.declaration.form.FormDefinitions;
import cn.zhicheng.declaration.lifecycle.Choices;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.people.IdentityOwner;
import cn.zhicheng.declaration.plans.PlanOwner;
import cn.zhicheng.declaration.plans.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 申报条件 beside the choices: holds what was typed about degree and years against them, before there is a declaration. */
@Service
class LookAtConditions {
    private final Prepare prepare;
    private final Plans plans;
    private final PlanOwner planOwner;
    private final IdentityOwner identity;
    private final FormDefinitions forms;
    private final Clock clock;

    LookAtConditions(
            Prepare prepare,
            Plans plans,
            PlanOwner planOwner,
            IdentityOwner identity,
            FormDefinitions forms,
            Clock clock) {
        this.prepare = prepare;
        this.plans = plans;
        this.planOwner = planOwner;
        this.identity = identity;
        this.forms = forms;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Evaluated(Evaluation evaluation) implements Outcome {}

        /** Nobody has put the conditions into clauses, or the plan does not cover the choices. */
        record NoConditions() implements Outcome {}

        record NoChoices() implements Outcome {}

        record PlanUnknown() implements Outcome {}
    }

    /** @param planId absent = the conditions of the choices, whether there is a plan yet or not */
    Outcome of(PersonId me, @Nullable String planId) {
        var mine = prepare.of(me);
        var choices = mine.choices();
        if (choices == null) {
            return new Outcome.NoChoices();
        }
        var today = LocalDate.ofInstant(clock.instant(), ReadAnswers.CHINA);
        if (planId == null) {
            return evaluated(mine, choices, announced(choices, today), today);
        }
        return plans.current(planId)
                .map(plan -> Facts.Plan.of(
                        plan,
                        choices.series().code(),
                        choices.levelCode(),
                        choices.declarationCategory().code()))
                .map(plan -> evaluated(mine, choices, Optional.of(plan), today))
                .orElseGet(Outcome.PlanUnknown::new);
    }

    private Optional<Facts.Plan> announced(Choices choices, LocalDate today) {
        return planOwner
                .conditions(
                        choices.series().code(),
                        choices.levelCode(),
                        choices.declarationCategory().code(),
                        today.getYear())
                .map(Facts.Plan::announcing);
    }

    private Outcome evaluated(Preparation mine, Choices choices, Optional<Facts.Plan> plan, LocalDate today) {
        return plan.flatMap(known -> Optional.ofNullable(known.clauses())
                        .map(set -> Conditions.beforeStart(set, answers(mine, choices, known, today))))
                .<Outcome>map(Outcome.Evaluated::new)
                .orElseGet(Outcome.NoConditions::new);
    }

    private Answers answers(Preparation mine, Choices choices, Facts.Plan plan, LocalDate today) {
        var facts = new Facts(
                today,
                mine.pledge() != null,
                Answered.facts(identity.me()),
                Answered.facts(choices),
                null,
                plan,
                List.of());
        return Answers.of(forms.current(), mine.facts().parts(), Map.of(), facts);
    }
}
