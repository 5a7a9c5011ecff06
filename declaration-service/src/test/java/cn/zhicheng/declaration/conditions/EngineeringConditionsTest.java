package cn.zhicheng.declaration.conditions;

import static cn.zhicheng.declaration.form.SampleAnswers.BACHELOR;
import static cn.zhicheng.declaration.form.SampleAnswers.PAPER;
import static cn.zhicheng.declaration.form.SampleAnswers.PATENT;
import static cn.zhicheng.declaration.form.SampleAnswers.WORK;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static cn.zhicheng.declaration.form.SampleAnswers.empty;
import static cn.zhicheng.declaration.form.SampleAnswers.proof;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.declaration.conditions.Evaluation.Group;
import cn.zhicheng.declaration.conditions.Evaluation.GroupRule;
import cn.zhicheng.declaration.conditions.Evaluation.Item;
import cn.zhicheng.declaration.form.Facts;
import cn.zhicheng.declaration.form.SampleAnswers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** domain.md §4 and fields.md §7.3-7.5, on the clauses as plans carry them; years count until 2026-12-31. */
class EngineeringConditionsTest {

    /** Every way by degree and years of the four levels: met on the last day, not met a day (or month) later. */
    @ParameterizedTest(name = "{0} {1} {2}: {9}")
    @CsvSource(nullValues = "-", textBlock = """
            ENG-A-DEGREE,  14, 3, 2026-06, 2026-06, NONE,  -,          -,       -,  MET
            ENG-A-DEGREE,  21, 4, 2025-12, 2025-12, NONE,  -,          -,       -,  MET
            ENG-A-DEGREE,  21, 4, 2026-01, 2026-01, NONE,  -,          -,       -,  NOT_MET
            ENG-A-DEGREE,  28, 0, 2025-12, -,       NONE,  -,          -,       -,  MET
            ENG-A-DEGREE,  31, 0, 2023-12, -,       ENG-B, 2024-12-31, -,       -,  MET
            ENG-A-DEGREE,  31, 0, 2023-12, -,       ENG-B, 2025-01-01, -,       -,  NOT_MET
            ENG-A-DEGREE,  31, 0, 2024-01, -,       ENG-B, 2024-12-31, -,       -,  NOT_MET
            ENG-A-DEGREE,  41, 0, 2021-12, -,       ENG-B, 2022-12-31, -,       -,  MET
            ENG-A-DEGREE,  44, 0, 2021-12, -,       ENG-B, 2023-01-01, -,       -,  NOT_MET
            ENG-A-DEGREE,  47, 0, 2022-01, -,       ENG-B, 2022-12-31, -,       -,  NOT_MET
            ENG-A-DEGREE,  61, 0, 2000-06, -,       ENG-B, 2010-06-30, -,       -,  NOT_MET
            ENG-I-DEGREE,  11, 2, 2026-06, 2026-06, NONE,  -,          -,       -,  MET
            ENG-I-DEGREE,  14, 3, 2026-06, 2026-06, ENG-A, 2024-12-31, -,       -,  MET
            ENG-I-DEGREE,  14, 3, 2026-06, 2026-06, ENG-A, 2025-01-01, -,       -,  NOT_MET
            ENG-I-DEGREE,  14, 3, 2023-12, 2023-12, NONE,  -,          -,       -,  MET
            ENG-I-DEGREE,  14, 3, 2024-01, 2024-01, NONE,  -,          -,       -,  NOT_MET
            ENG-I-DEGREE,  21, 4, 2015-06, 2015-06, ENG-A, 2022-12-31, -,       -,  MET
            ENG-I-DEGREE,  21, 4, 2015-06, 2015-06, ENG-A, 2023-01-01, -,       -,  NOT_MET
            ENG-I-DEGREE,  31, 0, 2015-06, -,       ENG-A, 2022-12-31, -,       -,  MET
            ENG-I-DEGREE,  41, 0, 2010-06, -,       ENG-A, 2021-12-31, -,       -,  MET
            ENG-I-DEGREE,  41, 0, 2010-06, -,       ENG-A, 2022-01-01, -,       -,  NOT_MET
            ENG-I-DEGREE,  61, 0, 2000-06, -,       ENG-A, 2010-06-30, -,       -,  NOT_MET
            ENG-AS-DOCTOR, 11, 2, 2020-06, 2020-06, ENG-I, 2022-06-30, 2024-12, -,  MET
            ENG-AS-DOCTOR, 11, 2, 2020-06, 2020-06, ENG-I, 2022-06-30, 2025-01, -,  NOT_MET
            ENG-AS-DOCTOR, 14, 3, 2020-06, 2020-06, ENG-I, 2022-06-30, 2024-12, -,  NOT_MET
            ENG-AS-MASTER, 14, 3, 2015-06, 2015-06, ENG-I, 2019-06-30, 2021-12, 8,  MET
            ENG-AS-MASTER, 14, 3, 2015-06, 2015-06, ENG-I, 2019-06-30, 2022-01, 8,  NOT_MET
            ENG-AS-MASTER, 14, 3, 2015-06, 2015-06, ENG-I, 2019-06-30, 2021-12, 7,  NOT_MET
            ENG-AS-MASTER, 14, 3, 2018-12, 2018-12, ENG-I, 2019-06-30, 2021-12, 20, MET
            ENG-AS-MASTER, 14, 3, 2019-01, 2019-01, ENG-I, 2019-06-30, 2021-12, 20, NOT_MET
            ENG-AS-BACHELOR, 21, 4, 2012-06, 2016-12, ENG-I, 2019-06-30, 2021-12, 10, MET
            ENG-AS-BACHELOR, 21, 4, 2012-06, 2017-01, ENG-I, 2019-06-30, 2021-12, 10, NOT_MET
            ENG-AS-BACHELOR, 21, 4, 2012-06, 2012-06, ENG-I, 2019-06-30, 2022-01, 10, NOT_MET
            ENG-AS-BACHELOR, 21, 4, 2012-06, 2012-06, ENG-A, 2014-06-30, 2014-09, 14, NOT_MET
            ENG-S-DOCTOR, 11, 2, 2019-12, 2019-12, ENG-AS, 2021-06-30, 2021-12, 7,  MET
            ENG-S-DOCTOR, 11, 2, 2020-01, 2020-01, ENG-AS, 2021-06-30, 2021-12, 7,  NOT_MET
            ENG-S-DOCTOR, 11, 2, 2015-12, 2015-12, ENG-AS, 2021-06-30, 2022-01, 7,  NOT_MET
            ENG-S-MASTER, 14, 3, 2013-12, 2013-12, ENG-AS, 2021-06-30, 2021-12, 13, MET
            ENG-S-MASTER, 14, 3, 2014-01, 2014-01, ENG-AS, 2021-06-30, 2021-12, 13, NOT_MET
            ENG-S-MASTER, 14, 3, 2013-12, 2013-12, ENG-AS, 2021-06-30, 2022-01, 13, NOT_MET
            ENG-S-BACHELOR, 21, 4, 2011-12, 2011-12, ENG-AS, 2021-06-30, 2021-12, 15, MET
            ENG-S-BACHELOR, 21, 4, 2012-01, 2012-01, ENG-AS, 2021-06-30, 2021-12, 15, NOT_MET
            ENG-S-BACHELOR, 21, 4, 2011-12, 2011-12, ENG-AS, 2021-06-30, 2021-12, 14, NOT_MET
            """)
    void aWayByDegreeAndYearsIsMetOnItsLastDayAndNotADayLater(
            String clause,
            String education,
            String degree,
            String graduatedOn,
            String degreeOn,
            String current,
            String obtainedOn,
            String appointedOn,
            String specialtyYears,
            Verdict verdict) {
        var sample = complete()
                .with("/basic/workStartedOn", "2000-07")
                .with(BACHELOR + "/educationLevel", education)
                .with(BACHELOR + "/degree", degree)
                .with(BACHELOR + "/graduatedOn", graduatedOn)
                .with("/qualification/current", current);
        sample = degreeOn == null ? sample : sample.with(BACHELOR + "/degreeOn", degreeOn);
        sample = obtainedOn == null ? sample : sample.with("/qualification/obtainedOn", obtainedOn);
        sample = appointedOn == null ? sample : sample.with("/qualification/appointedOn", appointedOn);
        sample = specialtyYears == null
                ? sample
                : sample.with("/basic/specialtyWorkYears", Integer.valueOf(specialtyYears));
        var item = judge(clause, sample);
        assertThat(item.verdict()).as(item.reason()).isEqualTo(verdict);
    }

    @Test
    void aDoubleDegreeAndTwoYearsAsAssistantLeadToIntermediate() {
        var twoYears = complete().with("/qualification/obtainedOn", "2024-12-31");
        assertThat(judge("ENG-I-DEGREE", twoYears.with(BACHELOR + "/doubleDegree", true))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge("ENG-I-DEGREE", twoYears).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "ENG-A-DEGREE, ASSISTANT",
        "ENG-I-DEGREE, INTERMEDIATE",
        "ENG-AS-DOCTOR, ASSOCIATE_SENIOR",
        "ENG-AS-MASTER, ASSOCIATE_SENIOR",
        "ENG-AS-BACHELOR, ASSOCIATE_SENIOR",
        "ENG-S-DOCTOR, SENIOR",
        "ENG-S-MASTER, SENIOR",
        "ENG-S-BACHELOR, SENIOR"
    })
    void withoutAnyFactAClauseOfDegreeAndYearsIsUnknownAndSaysWhatToFillIn(String clause, Level level) {
        var item = item(evaluate(level, "NORMAL", empty()), clause);
        assertThat(item.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(item.missing()).startsWith("请在教育经历中填写申报学历，并勾选“申报学历”").endsWith("。");
    }

    @Test
    void aFactThatLacksIsNamedAndNothingElse() {
        var engineer = engineer().without("/qualification/appointedOn");
        var item = judge("ENG-AS-MASTER", engineer);
        assertThat(item.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(item.missing()).isEqualTo("请填写“聘任时间”。");
    }

    @Test
    void whatNothingHelpsHasNothingMissing() {
        assertThat(judge("ENG-AS-DOCTOR", engineer().without("/qualification/appointedOn"))
                        .missing())
                .isNull();
        assertThat(judge("ENG-AS-MASTER", engineer()).missing()).isNull();
    }

    @Test
    void theArithmeticIsShown() {
        assertThat(judge("ENG-AS-MASTER", engineer()).reason())
                .contains("聘任工程师 2019-06，截至 2026-12-31 已 7 年 6 个月，要求 5 年");
    }

    @Test
    void aYearThatIsNotAppraisedYetIsAskedFor() {
        var item = judge("ENG-ALL-APPRAISAL", complete().withoutPart("/appraisals/APR0002023"));
        assertThat(item.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(item.missing()).isEqualTo("请补填 2023 年度的考核结果。");
    }

    @Test
    void hoursThatLackAreCounted() {
        var trained = complete()
                .with("/trainings/TRN0000001/endedOn", "2025-05-16")
                .with("/trainings/TRN0000001/hours", 50.5)
                .with("/trainings/TRN0000001/kind", "PROFESSIONAL");
        var item = judge("ENG-ALL-CE", trained);
        assertThat(item.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(item.missing()).isEqualTo("请补填 2025 年的继续教育，还差 39.5 学时，其中专业还差 9.5 学时。");
        assertThat(judge("ENG-ALL-CE", trained.with("/trainings/TRN0000001/hours", 90))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aTestThatIsNotThereIsAskedFor() {
        assertThat(judge("ENG-ALL-TEST", complete()).missing()).isEqualTo("请填写“水平能力测试”。");
    }

    @Test
    void healthAndPledgeAreTheApplicantsOwnWord() {
        assertThat(judge("ENG-ALL-HEALTH", complete()).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge("ENG-ALL-HEALTH", empty()).missing()).isEqualTo("请填写“身体状况”。");
        assertThat(judge("ENG-ALL-ETHICS", complete()).verdict()).isEqualTo(Verdict.MET);
        var unpledged = complete()
                .facts(f ->
                        new Facts(f.today(), false, f.person(), f.choices(), f.employer(), f.plan(), f.attachments()));
        assertThat(judge("ENG-ALL-ETHICS", unpledged).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    /** fields.md §7.5: works cite W-1 and W-2 to W-4, papers and books W-7, patents W-5, awards W-6. */
    @ParameterizedTest
    @CsvSource({
        "ENG-W-1, /works",
        "ENG-W-2, /works|/achievements/papers|/achievements/awards|/achievements/patents|/achievements/books",
        "ENG-W-3, /works|/achievements/papers|/achievements/awards|/achievements/patents|/achievements/books",
        "ENG-W-4, /works|/achievements/papers|/achievements/awards|/achievements/patents|/achievements/books",
        "ENG-W-5, /achievements/patents",
        "ENG-W-6, /achievements/awards",
        "ENG-W-7, /achievements/papers|/achievements/books"
    })
    void anAchievementIsNotMetUntilARecordCitesItAndThenForTheCommittee(String clause, String lists) {
        var citable = List.of(lists.split("\\|"));
        for (var list : List.of(
                "/works",
                "/achievements/papers",
                "/achievements/awards",
                "/achievements/patents",
                "/achievements/books")) {
            var sample =
                    complete().with(WORK + "/clauses", List.of()).with(list + "/CITING0001/clauses", List.of(clause));
            assertThat(judge(clause, sample).verdict())
                    .as("%s cited in %s", clause, list)
                    .isEqualTo(citable.contains(list) ? Verdict.UNKNOWN : Verdict.NOT_MET);
        }
        assertThat(judge(clause, complete().with(WORK + "/clauses", List.of())).missing())
                .startsWith("有这方面业绩的，请填在“")
                .endsWith("”里，并在“符合条款”中选择这一条。");
    }

    @Test
    void aCitingRecordStandsThereWithItsProofs() {
        var cited = complete()
                .with(WORK + "/evidence", List.of("A6"))
                .with(PAPER + "/title", "乙烯装置节能改造")
                .with(PAPER + "/clauses", List.of("ENG-W-2"))
                .with(WORK + "/clauses", List.of("ENG-W-2"))
                .attachments(List.of(proof("A6", "OTHER_EVIDENCE", "其他证明-1.pdf")));
        var item = judge("ENG-W-2", cited);
        assertThat(item.records())
                .extracting(Evaluation.Proven::address, Evaluation.Proven::label, Evaluation.Proven::proofs)
                .containsExactly(
                        tuple(WORK, "主要专业技术工作业绩“年产20万吨乙烯装置改造”", List.of(new Evaluation.Proof("A6", "其他证明-1.pdf"))),
                        tuple(PAPER, "论文“乙烯装置节能改造”", List.of()));
        assertThat(item.missing()).isEqualTo("请为论文“乙烯装置节能改造”选择证明材料。");
    }

    @Test
    void countsTheCitingRecordsThatHaveNoProof() {
        var cited = complete()
                .with(WORK + "/clauses", List.of("ENG-W-2"))
                .with(PAPER + "/title", "乙烯装置节能改造")
                .with(PAPER + "/clauses", List.of("ENG-W-2"));
        assertThat(judge("ENG-W-2", cited).missing()).isEqualTo("有 2 项还没有选择证明材料，请补选。");
    }

    @Test
    void theCertificatesProveTheQualification() {
        var item = judge("ENG-AS-MASTER", engineer());
        assertThat(item.records())
                .extracting(Evaluation.Proven::label)
                .containsExactly("教育经历“华中科技大学 化学工程”", "基本信息", "任职资格信息");
        assertThat(item.records().getLast().proofs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ENG-EXC-1", "ENG-EXC-2", "ENG-EXC-3", "ENG-EXC-4"})
    void anExceptionalClauseIsForTheCommitteeAndWantsItsReason(String clause) {
        var without =
                item(evaluate(Level.INTERMEDIATE, "EXCEPTIONAL", complete().category("EXCEPTIONAL")), clause);
        assertThat(without.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(without.missing()).isEqualTo("请填写“破格理由”，写明依据。");
        var with = complete().category("EXCEPTIONAL").with("/qualification/exceptionalReason", "获省科技进步二等奖");
        assertThat(item(evaluate(Level.INTERMEDIATE, "EXCEPTIONAL", with), clause)
                        .missing())
                .isNull();
    }

    @Test
    void twoExceptionalClausesAreNeeded() {
        var groups = evaluate(Level.INTERMEDIATE, "EXCEPTIONAL", complete().category("EXCEPTIONAL"))
                .groups();
        assertThat(groups)
                .filteredOn(group -> group.kind() == ClauseSet.ClauseKind.EXCEPTIONAL)
                .extracting(Group::rule, Group::needed, Group::verdict)
                .containsExactly(tuple(GroupRule.AT_LEAST, 2, Verdict.UNKNOWN));
    }

    @Test
    void degreeClausesAreAlternativesAndTheOthersAllNeeded() {
        var evaluation = evaluate(Level.ASSOCIATE_SENIOR, "NORMAL", engineer());
        assertThat(evaluation.groups())
                .extracting(
                        Group::label,
                        Group::rule,
                        Group::needed,
                        group -> group.codes().size(),
                        Group::verdict)
                .containsExactly(
                        tuple("诚信承诺", GroupRule.ALL, null, 1, Verdict.MET),
                        tuple("年度考核", GroupRule.ALL, null, 1, Verdict.MET),
                        tuple("水平能力测试", GroupRule.ALL, null, 1, Verdict.NOT_MET),
                        tuple("身体状况", GroupRule.ALL, null, 1, Verdict.MET),
                        tuple("继续教育", GroupRule.ALL, null, 1, Verdict.NOT_MET),
                        tuple("学历和资历", GroupRule.ANY, null, 3, Verdict.MET),
                        tuple("业绩成果", GroupRule.AT_LEAST, 3, 7, Verdict.NOT_MET));
        assertThat(evaluation.citedAchievements()).isEqualTo(1);
        assertThat(evaluation.neededAchievements()).isEqualTo(3);
    }

    @Test
    void enoughCitedAchievementsAreForTheCommitteeToJudge() {
        var cited =
                complete().with(PATENT + "/clauses", List.of("ENG-W-5")).with(WORK + "/clauses", List.of("ENG-W-1"));
        assertThat(evaluate(Level.INTERMEDIATE, "NORMAL", cited)
                        .groups()
                        .getLast()
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void beforeTheStartOnlyPledgeAndYearsAreTold() {
        var evaluation = Conditions.beforeStart(
                EngineeringClauses.of(Level.ASSOCIATE_SENIOR, "NORMAL"),
                engineer().answers());
        assertThat(item(evaluation, "ENG-AS-MASTER").verdict()).isEqualTo(Verdict.MET);
        assertThat(item(evaluation, "ENG-W-1").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(item(evaluation, "ENG-W-1").reason()).isEqualTo("开始申报后，按填报的内容逐条核对");
        assertThat(evaluation.citedAchievements()).isZero();
    }

    /** 李四: 硕士 2015, 工程师 since 2019-06. */
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

    private static Item judge(String clause, SampleAnswers sample) {
        var level = clause.startsWith("ENG-AS-")
                ? Level.ASSOCIATE_SENIOR
                : clause.startsWith("ENG-S-")
                        ? Level.SENIOR
                        : clause.startsWith("ENG-A-") ? Level.ASSISTANT : Level.INTERMEDIATE;
        return item(evaluate(level, "NORMAL", sample), clause);
    }

    private static Evaluation evaluate(Level level, String category, SampleAnswers sample) {
        return Conditions.evaluate(EngineeringClauses.of(level, category), sample.answers());
    }

    private static Item item(Evaluation evaluation, String clause) {
        return evaluation.items().stream()
                .filter(item -> item.code().equals(clause))
                .findFirst()
                .orElseThrow();
    }
}
