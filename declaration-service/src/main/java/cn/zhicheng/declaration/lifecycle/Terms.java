package cn.zhicheng.declaration.lifecycle;

import java.util.Set;

/** What is fixed by 开始申报: form, plan, choices and pledge. */
public record Terms(FormReference form, PlanReference plan, Choices choices, Pledge pledge) {
    private static final Set<String> BESIDE = Set.of("TRANSFER", "SUPPLEMENT");

    /** At most one declaration of a person has it. */
    public String planKey(PersonId person) {
        return person.value() + "|" + plan.id();
    }

    /** At most one declaration of a person and year has it: MAIN, and beside it one TRANSFER or SUPPLEMENT. */
    public String slotKey(PersonId person) {
        var slot = BESIDE.contains(choices.declarationCategory().code()) ? "SECOND" : "MAIN";
        return person.value() + "|" + plan.year() + "|" + slot;
    }
}
