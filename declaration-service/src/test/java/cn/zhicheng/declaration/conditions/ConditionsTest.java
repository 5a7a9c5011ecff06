package cn.zhicheng.declaration.conditions;

import static cn.zhicheng.declaration.form.SampleAnswers.BACHELOR;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.ClauseSet.Clause;
import cn.zhicheng.contracts.ClauseSet.ClauseKind;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.Predicate;
import cn.zhicheng.contracts.Predicate.Degree;
import cn.zhicheng.contracts.Predicate.Path;
import cn.zhicheng.contracts.Predicate.Tenure;
import cn.zhicheng.declaration.form.Facts;
import cn.zhicheng.declaration.form.SampleAnswers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final Clause AS_MASTER = years(
            "ENG-AS-MASTER",
            true,
            new Path(Degree.MASTER, null, null, null, 8, new Tenure(Level.INTERMEDIATE, 5), null));
    private static final Clause AS_DOCTOR = years(
            "ENG-AS-DOCTOR",
            true,
            new Path(Degree.DOCTOR, null, null, null, null, new Tenure(Level.INTERMEDIATE, 2), null));
    private static final Clause I_DEGREE = years(
            "ENG-I-DEGREE",
            false,
            new Predicate.AnyOf(List.of(
                    new Path(Degree.DOCTOR, null, null, null, null, null, null),
                    new Path(Degree.MASTER, null, null, 3, null, null, null),
                    new Path(null, null, true, null, null, null, new Tenure(Level.ASSISTANT, 2)),
                    new Path(
                            null, List.of("21", "28", "31"), null, null, null, null, new Tenure(Level.ASSISTANT, 4)))));
    private static final Clause A_DEGREE =
            years("ENG-A-DEGREE", false, new Path(null, List.of("21", "28"), null, 1, null, null, null));
    private static final Clause APPRAISAL =
            new Clause("ENG-ALL-APPRAISAL", ClauseKind.APPRAISAL, "", false, new Predicate.Appraised(5, "QUALIFIED"));
    private static final Clause TEST = new Clause("ENG-ALL-TEST", ClauseKind.TEST, "", false, new Predicate.Tested(3));
    private static final Clause HOURS =
            new Clause("ENG-ALL-CE", ClauseKind.HOURS, "", false, new Predicate.Trained(90, 60, 1));

    /** 李四: 硕士 2015, 工程师 since 2019-06, declares for 高级工程师. */
    private static SampleAnswers engineer() {
        return complete()
                .with(BACHELOR + "/educationLevel", "14")
                .with(BACHELOR + "/degree", "3")
                .with(BACHELOR + "/degreeOn", "2015-06")
                .with("/basic/specialtyWorkYears", 13)
                .with("/qualification/current", "ENG-I")
                .with("/qualification/obtainedOn", "2019-05-20")
                .with("/qualification/appointedOn", "2019-06");
    }

    @Test
    void yearsInAPostAreToldWithTheirArithmetic() {
        var item = judge(AS_MASTER, engineer());
        assertThat(item.verdict()).isEqualTo(Verdict.MET);
        assertThat(item.reason())
                .isEqualTo("硕士学位，2015-06 授予；"
                        + "从事本专业 13 年，取得学位 2015-06，截至 2026-12-31 已 11 年 6 个月，取小为 11 年，要求 8 年；"
                        + "聘任工程师 2019-06，截至 2026-12-31 已 7 年 6 个月，要求 5 年");
        assertThat(item.evidence())
                .contains(BACHELOR + "/degree", "/qualification/appointedOn", "/basic/specialtyWorkYears");
    }

    @Test
    void completeYearsCountUntilThePlansDay() {
        assertThat(judge(AS_MASTER, engineer().with("/qualification/appointedOn", "2021-12"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(AS_MASTER, engineer().with("/qualification/appointedOn", "2022-01"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void theSmallerOfTypedYearsAndYearsSinceTheDegreeCounts() {
        assertThat(judge(AS_MASTER, engineer().with("/basic/specialtyWorkYears", 7))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(AS_MASTER, engineer().with(BACHELOR + "/degreeOn", "2019-06"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void eachPathNamesItsOwnDegree() {
        var doctor = engineer().with(BACHELOR + "/degree", "2");
        assertThat(judge(AS_MASTER, doctor).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(AS_MASTER, doctor).reason()).startsWith("要求硕士学位，申报学历的学位为博士；");
        assertThat(judge(AS_DOCTOR, doctor).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void anotherSpecialtyIsForPeopleToJudge() {
        var item = judge(AS_MASTER, engineer().with("/qualification/currentSpecialty", "机械"));
        assertThat(item.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(item.reason()).endsWith("现资格专业“机械”与申报专业“化工”不同，待评委判断");
    }

    @Test
    void aPartThatIsNotMetWinsOverAnotherSpecialty() {
        var item = judge(
                AS_MASTER,
                engineer().with("/qualification/currentSpecialty", "机械").with("/qualification/appointedOn", "2024-01"));
        assertThat(item.verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aTitleOfAnotherSeriesCountsForATransferOnly() {
        var economist = engineer().with("/qualification/current", "ECON-I");
        assertThat(judge(AS_MASTER, economist).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(AS_MASTER, economist.category("TRANSFER")).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aLowerTitleDoesNotCountAndAHigherOneIsForPeopleToJudge() {
        assertThat(judge(AS_MASTER, engineer().with("/qualification/current", "ENG-A"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(AS_MASTER, engineer().with("/qualification/current", "ENG-AS"))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(judge(AS_MASTER, engineer().with("/qualification/current", "NONE"))
                        .reason())
                .endsWith("要求中级职称满 5 年，现在没有职称");
    }

    @Test
    void whatIsNotFilledInYetIsUnknown() {
        assertThat(judge(AS_MASTER, engineer().without("/qualification/appointedOn"))
                        .reason())
                .endsWith("还没有填写聘任时间");
        assertThat(judge(AS_MASTER, engineer().withoutPart(BACHELOR)).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judge(AS_MASTER, engineer().without("/qualification/current"))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void oneWayOfSeveralIsEnoughAndIsToldAlone() {
        var item = judge(I_DEGREE, complete());
        assertThat(item.verdict()).isEqualTo(Verdict.MET);
        assertThat(item.reason()).isEqualTo("申报学历为大学本科毕业；取得助理工程师 2014-06-30，截至 2026-12-31 已 12 年 6 个月，要求 4 年");
    }

    @Test
    void aDoubleDegreeShortensTheYears() {
        var recent = complete().with("/qualification/obtainedOn", "2024-12-31");
        assertThat(judge(I_DEGREE, recent).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(I_DEGREE, recent.with(BACHELOR + "/doubleDegree", true))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void ofSeveralWaysThatFailAllAreTold() {
        var item = judge(I_DEGREE, complete().with("/qualification/current", "NONE"));
        assertThat(item.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(item.reason()).startsWith("（1）要求博士学位").contains("；（2）要求硕士学位").contains("（4）申报学历为大学本科毕业");
    }

    @Test
    void yearsOfWorkBeginAfterTheEducation() {
        var item = judge(A_DEGREE, complete().with(BACHELOR + "/graduatedOn", "2026-01"));
        assertThat(item.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(item.reason()).endsWith("毕业并工作自 2026-01 起，截至 2026-12-31 已 0 年 11 个月，要求 1 年");
        assertThat(judge(A_DEGREE, complete()).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void fiveGoodAppraisalsMeetTheClause() {
        var item = judge(APPRAISAL, complete());
        assertThat(item.verdict()).isEqualTo(Verdict.MET);
        assertThat(item.reason()).startsWith("2021 年合格（称职）；2022 年合格（称职）");
        assertThat(item.evidence()).hasSize(5);
    }

    @Test
    void aYearBelowQualifiedIsNotMet() {
        var item = judge(APPRAISAL, complete().with("/appraisals/APR0002023/result", "BASIC"));
        assertThat(item.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(item.reason()).contains("2023 年基本合格，要求合格（称职）以上");
    }

    @Test
    void aYearWithoutGradeIsUnknownWithItsNote() {
        var item = judge(
                APPRAISAL,
                complete()
                        .with("/appraisals/APR0002023/result", "NOT_GRADED")
                        .with("/appraisals/APR0002023/note", "病假超过半年"));
        assertThat(item.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(item.reason()).contains("2023 年不确定等次（病假超过半年）");
    }

    @Test
    void whoBeganLaterHasFewerAppraisals() {
        var item = judge(
                APPRAISAL, complete().with("/basic/workStartedOn", "2024-07").withoutPart("/appraisals/APR0002021"));
        assertThat(item.reason()).isEqualTo("2024 年合格（称职）；2025 年合格（称职）");
    }

    @Test
    void aTestOfTheDeclaredSpecialtyAndLevelIsMetFromTheLineOn() {
        assertThat(judge(TEST, tested("化工", "INTERMEDIATE", 60, "2024-05-16")).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(TEST, tested("化工", "INTERMEDIATE", 59.5, "2024-05-16")).reason())
                .contains("成绩 59.5 分，要求 60 分");
        assertThat(judge(TEST, tested("机械", "INTERMEDIATE", 60, "2024-05-16")).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(TEST, tested("化工", "SENIOR", 60, "2024-05-16")).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aTestIsValidOnTheDayOfTheSubmissionForThreeYears() {
        var test = tested("化工", "INTERMEDIATE", 60, "2023-06-16");
        assertThat(judge(TEST, test.today(LocalDate.of(2026, 6, 15))).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(TEST, test.today(LocalDate.of(2026, 6, 16))).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(TEST, test).reason()).endsWith("2023-06-16 测试，有效期 3 年，至 2026-06-15");
    }

    @Test
    void noTestIsNotMet() {
        assertThat(judge(TEST, complete()).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void hoursCountInTheYearInWhichATrainingEnded() {
        var trained = complete()
                .with("/trainings/TRN0000001/endedOn", "2025-05-16")
                .with("/trainings/TRN0000001/hours", 60)
                .with("/trainings/TRN0000001/kind", "PROFESSIONAL")
                .with("/trainings/TRN0000002/endedOn", "2025-12-31")
                .with("/trainings/TRN0000002/hours", 30.5)
                .with("/trainings/TRN0000002/kind", "PUBLIC");
        assertThat(judge(HOURS, trained).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(HOURS, trained).reason()).isEqualTo("2025 年 90.5 学时，其中专业 60 学时，要求 90 学时、专业 60 学时");
        assertThat(judge(HOURS, trained.with("/trainings/TRN0000002/endedOn", "2026-01-01"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aPledgeThatWasMadeIsMet() {
        var clause = new Clause("ENG-ALL-ETHICS", ClauseKind.PLEDGE, "", false, new Predicate.Pledged());
        assertThat(judge(clause, complete()).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void healthIsAttestedByItsField() {
        var clause = new Clause(
                "ENG-ALL-HEALTH", ClauseKind.ATTESTATION, "", false, new Predicate.Attested("/basic/healthStatus"));
        assertThat(judge(clause, complete()).reason()).isEqualTo("本人确认身体状况：健康");
        assertThat(judge(clause, SampleAnswers.empty()).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aClauseOfAPlaceThatTheEditionLacksIsForPeopleToJudge() {
        var clause = new Clause("X", ClauseKind.ATTESTATION, "", false, new Predicate.Attested("/basic/shoeSize"));
        assertThat(judge(clause, complete()).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judge(SampleAnswers.cited("Y", "/inventions"), complete()).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aCitedAchievementIsForPeopleToJudgeAndCounts() {
        var evaluation = evaluate(
                complete(), SampleAnswers.cited("ENG-W-1", "/works"), SampleAnswers.cited("ENG-W-2", "/works"));
        assertThat(evaluation.items())
                .extracting(Evaluation.Item::verdict)
                .containsExactly(Verdict.UNKNOWN, Verdict.NOT_MET);
        assertThat(evaluation.items().getFirst().evidence()).containsExactly(SampleAnswers.WORK);
        assertThat(evaluation.citedAchievements()).isEqualTo(1);
        assertThat(evaluation.neededAchievements()).isEqualTo(2);
    }

    @Test
    void anExceptionalClauseIsForTheCommittee() {
        var clause = new Clause("ENG-EXC-1", ClauseKind.EXCEPTIONAL, "", false, new Predicate.Judged());
        assertThat(judge(clause, complete()).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    private static SampleAnswers tested(String specialty, String level, Object score, String examOn) {
        return complete()
                .with("/qualification/proficiencyTest/specialty", specialty)
                .with("/qualification/proficiencyTest/level", level)
                .with("/qualification/proficiencyTest/score", score)
                .with("/qualification/proficiencyTest/examOn", examOn)
                .plan(p -> withLine(p, BigDecimal.valueOf(60)));
    }

    private static Facts.Plan withLine(Facts.Plan p, @Nullable BigDecimal line) {
        return new Facts.Plan(
                p.id(),
                p.name(),
                p.committeeName(),
                p.year(),
                p.reviewCategory(),
                line,
                p.hoursRequired(),
                p.proofPerWork(),
                p.attachmentRules(),
                p.clauses());
    }

    private static Evaluation.Item judge(Clause clause, SampleAnswers sample) {
        return evaluate(sample, clause).items().getFirst();
    }

    private static Evaluation evaluate(SampleAnswers sample, Clause... clauses) {
        ClauseSet set = SampleAnswers.clauseSet(List.of(clauses));
        return Conditions.evaluate(set, sample.answers());
    }

    private static Clause years(String code, boolean sameSpecialty, Predicate predicate) {
        return new Clause(code, ClauseKind.DEGREE_YEARS, "", sameSpecialty, predicate);
    }
}
