package cn.zhicheng.declaration.form;

import cn.zhicheng.contracts.PlanState.AttachmentRule;

/** How many proofs of a category a declaration needs, as it is filled in now. */
public final class AttachmentRules {
    private static final String VOCATIONAL = "VOCATIONAL_CERTIFICATE";

    private AttachmentRules() {}

    /** The fewest proofs that the plan takes; 0 while the category is not asked. */
    public static int minimum(Answers answers, AttachmentRule rule) {
        if (!isAsked(answers, rule)) {
            return 0;
        }
        // No condition can ask whether a list has records, so this one is told here (fields.md, 1.11).
        boolean vocational = rule.category().equals(VOCATIONAL)
                && !answers.records("/qualification/vocationalQualifications").isEmpty();
        return vocational ? Math.max(rule.min(), 1) : rule.min();
    }

    /** Conditions come with a plan; one that can't be read asks always rather than failing every check. */
    private static boolean isAsked(Answers answers, AttachmentRule rule) {
        try {
            return rule.requiredWhen() == null || answers.holds(Condition.parse(rule.requiredWhen()));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
