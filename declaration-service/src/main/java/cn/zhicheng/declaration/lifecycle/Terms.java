package cn.zhicheng.declaration.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is fixed by 开始申报: form, plan, choices and pledge. */
public record Terms(FormReference form, PlanReference plan, Choices choices, Pledge pledge) {
    private static final Set<String> BESIDE = Set.of("TRANSFER", "SUPPLEMENT");

    /** At most one declaration of a person has it. */
    public String planKey(PersonId person) {
        return planKey(person, plan.id());
    }

    public static String planKey(PersonId person, String planId) {
        return person.value() + "|" + planId;
    }

    /** What was fixed, for reading, in the order of the screen. */
    public List<ChoiceRow> rows() {
        var rows = new ArrayList<ChoiceRow>();
        rows.add(ChoiceRow.of("reviewCategory", "评审类别", plan.reviewCategory()));
        rows.add(new ChoiceRow("committeeId", "评委会名称", plan.committeeId(), plan.committeeName()));
        rows.add(new ChoiceRow("planId", "评审计划", plan.id(), plan.name()));
        rows.addAll(choices.rows());
        rows.add(ChoiceRow.of("year", "申报年度", Integer.toString(plan.year())));
        return List.copyOf(rows);
    }

    /** The same terms with a newer state of the same edition. */
    public Terms following(FormReference newer) {
        return new Terms(newer, plan, choices, pledge);
    }

    /** At most one declaration of a person and year has it: MAIN, and beside it one TRANSFER or SUPPLEMENT. */
    public String slotKey(PersonId person) {
        var slot = BESIDE.contains(choices.declarationCategory().code()) ? "SECOND" : "MAIN";
        return person.value() + "|" + plan.year() + "|" + slot;
    }
}
