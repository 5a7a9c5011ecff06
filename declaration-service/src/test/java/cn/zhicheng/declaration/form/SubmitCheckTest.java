package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubmitCheckTest {

    @Test
    void findsNothingInACompleteDeclaration() {
        assertThat(SampleAnswers.complete().findings()).isEmpty();
    }

    @Test
    void asksForEveryRequiredFieldOfAnEmptyDeclaration() {
        assertThat(SampleAnswers.empty().findings())
                .contains(
                        "ERROR /basic/ethnicity required.choose",
                        "ERROR /basic/workStartedOn required",
                        "ERROR /qualification/current required.choose",
                        "ERROR /performance/text required",
                        "ERROR /education row.missing",
                        "ERROR /works row.missing",
                        "ERROR /jobs row.missing",
                        "ERROR /achievements/papers achievements.missing");
    }

    @Test
    void doesNotAskForAFieldThatDoesNotApply() {
        var firstTitle = SampleAnswers.complete()
                .with("/qualification/current", "NONE")
                .without("/qualification/obtainedOn")
                .without("/qualification/obtainedBy");
        assertThat(firstTitle.findings()).isEqualTo(List.of("WARNING /choices/titleCode choices.titleLevel"));
    }

    @Test
    void doesNotCheckAValueThatNoLongerApplies() {
        var firstTitle =
                SampleAnswers.complete().with("/qualification/current", "NONE").with("/qualification/obtainedOn", "十年");
        assertThat(firstTitle.findings()).isEqualTo(List.of("WARNING /choices/titleCode choices.titleLevel"));
    }

    @Test
    void asksForTheTestWhereThePlanAsksIt() {
        var plan = SampleAnswers.complete()
                .plan(p -> new Facts.Plan(
                        p.id(),
                        p.name(),
                        p.committeeName(),
                        p.year(),
                        p.reviewCategory(),
                        BigDecimal.valueOf(60),
                        p.hoursRequired(),
                        p.proofPerWork(),
                        p.attachmentRules(),
                        p.clauses()));
        assertThat(plan.findings())
                .containsExactly(
                        "ERROR /qualification/proficiencyTest/specialty required",
                        "ERROR /qualification/proficiencyTest/level required.choose",
                        "ERROR /qualification/proficiencyTest/score required",
                        "ERROR /qualification/proficiencyTest/examOn required");
    }

    @Test
    void namesThePageAndTheRecordOfWhatItFinds() {
        var check = new SubmitCheck(FormConfiguration.rules(), SampleAnswers.FORM);
        var found = check.of(SampleAnswers.complete()
                .without(SampleAnswers.BACHELOR + "/mode")
                .answers());
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.page()).isEqualTo("learning");
            assertThat(finding.subject()).isEqualTo("教育经历“华中科技大学 化学工程”");
            assertThat(new FormMessages().of(finding)).isEqualTo("请选择“学历形式”。");
        });
    }

    @Test
    void tellsInTheOrderOfTheScreen() {
        var sample = SampleAnswers.complete()
                .without(SampleAnswers.WORK + "/role")
                .without("/basic/healthStatus")
                .without("/basic/ethnicity")
                .born("1950-01-01");
        assertThat(sample.findings())
                .containsExactly(
                        "WARNING /basic/birthDate basic.birthDate.sixty",
                        "ERROR /basic/ethnicity required.choose",
                        "ERROR /basic/healthStatus required.choose",
                        "ERROR /works/WRK0000001/role required.choose");
    }

    @Test
    void theStartRefusesARuleThatReadsWhatTheEditionLacks() {
        var rule = new Rule() {
            @Override
            public Set<String> reads() {
                return Set.of("/basic/shoeSize");
            }

            @Override
            public Stream<Finding> check(Answers answers) {
                return Stream.empty();
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubmitCheck(List.of(rule), SampleAnswers.FORM))
                .withMessageContaining("reads /basic/shoeSize, which edition 2026 lacks");
    }
}
