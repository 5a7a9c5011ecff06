package cn.zhicheng.contracts;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One believable state for each kind of aggregate. */
final class Samples {
    private static final Instant AT = Instant.parse("2026-03-18T06:03:00Z");
    private static final Manifest MANIFEST = Manifest.of(
            List.of(new ManifestEntry("7Q2K9XH3MA", "51ce".repeat(16), "SOCIAL_INSURANCE", "社保明细-1.pdf", 48_213, 3)));

    private static final Map<Class<?>, Object> STATES = Map.ofEntries(
            Map.entry(ApplicantState.class, new ApplicantState("hubei-gov.b7c1", 1, AT)),
            Map.entry(
                    StaffState.class, new StaffState("staff.jingzhou.limin", List.of("title-office"), "421000", true)),
            Map.entry(
                    OrganizationState.class,
                    new OrganizationState(
                            "ORG1",
                            "荆州石化工程有限公司",
                            "91421000MA49000019",
                            "421002",
                            "沙市区",
                            OrganizationKind.EMPLOYER,
                            "OFFICE421002",
                            true,
                            List.of(
                                    new OfficeRef("OFFICE421000", "荆州市职改办", "421000"),
                                    new OfficeRef("OFFICE420000", "湖北省职改办", "420000")))),
            Map.entry(BindingState.class, new BindingState("hubei-gov.b7c1", "ORG1", AT)),
            Map.entry(
                    CommitteeState.class,
                    new CommitteeState(
                            "COMMITTEE1",
                            "421001",
                            "荆州市工程技术中级专业技术职务任职资格评审委员会",
                            "421000",
                            "OFFICE421000",
                            Level.INTERMEDIATE,
                            "SOCIAL",
                            List.of("ENG"),
                            List.of("CHEMICAL"),
                            true)),
            Map.entry(PlanState.class, plan()),
            Map.entry(
                    DeclarationState.class,
                    new DeclarationState(
                            "0QX5ZT8R1M4K7WBN2D6H",
                            "hubei-gov.b7c1",
                            DeclarationStage.SUBMITTED,
                            1,
                            0,
                            2026,
                            "PLAN1",
                            "COMMITTEE1",
                            "ORG1",
                            "4220264210010000011",
                            AT,
                            "9f3a".repeat(16),
                            List.of("OFFICE421000"),
                            MANIFEST,
                            List.of())),
            Map.entry(
                    DossierState.class,
                    new DossierState("0QX5ZT8R1M4K7WBN2D6H", "hubei-gov.b7c1", MANIFEST, 48_213, 0)),
            Map.entry(
                    DocumentsState.class,
                    new DocumentsState(
                            "0QX5ZT8R1M4K7WBN2D6H",
                            1,
                            "9f3a".repeat(16),
                            List.of(new DocumentsState.Form("review-form", "22be".repeat(16), 180_224, 12)))),
            Map.entry(
                    CalendarState.class,
                    new CalendarState(
                            "CN-2026",
                            2026,
                            List.of(new CalendarState.Holiday(
                                    "国庆节", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-07"))),
                            List.of(LocalDate.parse("2026-10-10")),
                            "国务院办公厅关于2026年部分节假日安排的通知")));

    private Samples() {}

    static Event of(Class<? extends Event> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            return (Event) constructor.newInstance(STATES.get(constructor.getParameterTypes()[0]));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError("an event is a record of one state: " + type, e);
        }
    }

    private static PlanState plan() {
        var bachelor = new Predicate.Path(
                Predicate.Degree.BACHELOR,
                List.of("21"),
                null,
                null,
                10,
                new Predicate.Tenure(Level.INTERMEDIATE, 5),
                null);
        var clauses = List.of(
                new ClauseSet.Clause(
                        "ENG-ALL-ETHICS", ClauseSet.ClauseKind.PLEDGE, "遵守法律法规", false, new Predicate.Pledged()),
                new ClauseSet.Clause(
                        "ENG-AS-BACHELOR",
                        ClauseSet.ClauseKind.DEGREE_YEARS,
                        "本科学士，从事本专业满10年，工程师岗位满5年",
                        true,
                        new Predicate.AnyOf(List.of(bachelor))),
                new ClauseSet.Clause(
                        "ENG-W-1",
                        ClauseSet.ClauseKind.ACHIEVEMENT,
                        "主持或作为主要成员完成中型以上工程项目2项",
                        false,
                        new Predicate.Cited(List.of("/works"))));
        return new PlanState(
                "PLAN1",
                "COMMITTEE1",
                "荆州市工程技术中级专业技术职务任职资格评审委员会",
                "421001",
                "421000",
                "OFFICE421000",
                "2026年度荆州市工程系列中级职称评审",
                2026,
                PlanState.Status.PUBLISHED,
                Instant.parse("2026-02-28T16:00:00Z"),
                Instant.parse("2026-09-30T16:00:00Z"),
                "中级工程师",
                List.of("ENG"),
                List.of("CHEMICAL"),
                List.of(Level.INTERMEDIATE),
                List.of("NORMAL"),
                new BigDecimal("60"),
                false,
                false,
                List.of(new PlanState.AttachmentRule("PHOTO", List.of("JPEG", "PNG"), 2_097_152, 1, 1, null)),
                List.of("请仔细确认推荐单位是否正确。"),
                new PlanState.Paper("荆州市人力资源和社会保障局 302 室", LocalDate.parse("2026-10-15")),
                new PlanState.Contact("荆州市职改办", "0716-0000000"),
                1,
                List.of(new ClauseSet(
                        "ENG-ASSOCIATE_SENIOR-NORMAL-2026",
                        1,
                        "ENG",
                        Level.ASSOCIATE_SENIOR,
                        "NORMAL",
                        2026,
                        null,
                        LocalDate.parse("2026-12-31"),
                        3,
                        null,
                        clauses)));
    }
}
