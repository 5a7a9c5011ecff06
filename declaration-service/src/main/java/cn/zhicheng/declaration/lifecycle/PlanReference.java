package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.PlanState;

/**
 * The plan as it stood at the start. Its rules stay those of {@code revision}; its window is never frozen.
 *
 * @param officeId the title office that the committee's dossiers end at
 */
public record PlanReference(
        String id,
        int revision,
        String name,
        int year,
        String reviewCategory,
        String committeeId,
        String committeeName,
        String committeeNumber,
        String officeId) {

    public static PlanReference to(PlanState plan) {
        return new PlanReference(
                plan.planId(),
                plan.revision(),
                plan.name(),
                plan.year(),
                plan.reviewCategory(),
                plan.committeeId(),
                plan.committeeName(),
                plan.committeeNumber(),
                plan.officeId());
    }
}
