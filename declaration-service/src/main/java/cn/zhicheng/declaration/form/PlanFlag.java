package cn.zhicheng.declaration.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What a condition may ask of the plan: {@code plan.testRequired = true}. */
public enum PlanFlag {
    TEST_REQUIRED("plan.testRequired", plan -> plan.testLine() != null),
    HOURS_REQUIRED("plan.hoursRequired", Facts.Plan::hoursRequired),
    PROOF_PER_WORK("plan.proofPerWork", Facts.Plan::proofPerWork),

    /** The plan's conditions have a clause that works can cite. */
    WORKS_CITE_CLAUSES("plan.worksCiteClauses", plan -> plan.isCitable("/works"));

    private final String path;
    private final Predicate<Facts.Plan> read;

    PlanFlag(String path, Predicate<Facts.Plan> read) {
        this.path = path;
        this.read = read;
    }

    public String path() {
        return path;
    }

    public boolean in(Facts facts) {
        return read.test(facts.plan());
    }

    static Optional<PlanFlag> named(String path) {
        return Arrays.stream(values()).filter(flag -> flag.path.equals(path)).findFirst();
    }
}
