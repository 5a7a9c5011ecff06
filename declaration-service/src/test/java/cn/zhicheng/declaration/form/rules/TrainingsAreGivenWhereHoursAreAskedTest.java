package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.TRAINING;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.form.Facts;
import org.junit.jupiter.api.Test;

class TrainingsAreGivenWhereHoursAreAskedTest {

    @Test
    void mayBeEmptyElsewhere() {
        assertThat(complete().findings(new TrainingsAreGivenWhereHoursAreAsked()))
                .isEmpty();
    }

    @Test
    void mayNotBeEmptyWhereThePlanAsks() {
        assertThat(complete()
                        .plan(p -> new Facts.Plan(
                                p.id(),
                                p.name(),
                                p.committeeName(),
                                p.year(),
                                p.reviewCategory(),
                                p.testLine(),
                                true,
                                p.proofPerWork(),
                                p.attachmentRules(),
                                p.clauses()))
                        .findings(new TrainingsAreGivenWhereHoursAreAsked()))
                .containsExactly("ERROR /trainings trainings.missing");
    }

    @Test
    void oneTrainingIsEnough() {
        assertThat(complete()
                        .plan(p -> new Facts.Plan(
                                p.id(),
                                p.name(),
                                p.committeeName(),
                                p.year(),
                                p.reviewCategory(),
                                p.testLine(),
                                true,
                                p.proofPerWork(),
                                p.attachmentRules(),
                                p.clauses()))
                        .with(TRAINING + "/hours", 1)
                        .findings(new TrainingsAreGivenWhereHoursAreAsked()))
                .isEmpty();
    }
}
