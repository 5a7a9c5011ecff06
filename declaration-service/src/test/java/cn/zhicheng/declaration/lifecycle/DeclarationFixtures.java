package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.declaration.lifecycle.Declaration.Handover;
import cn.zhicheng.declaration.lifecycle.Declaration.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Declarations to begin a test with. */
public final class DeclarationFixtures {
    public static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");
    public static final Instant WINDOW_CLOSES = Instant.parse("2026-09-30T16:00:00Z");
    public static final PersonId ZHANG_SAN = new PersonId("hubei-gov.zhangsan");
    public static final String OFFICE = "OFFICE-JINGZHOU";
    public static final Employer CHEMICALS =
            new Employer("ORG-CHEMICALS", "荆州市(示范)化工有限公司", "91421000MA49000012", "荆州市", "ENTERPRISE");

    private DeclarationFixtures() {}

    public static Terms terms() {
        return terms("NORMAL", "正常");
    }

    public static Terms terms(String category, String label) {
        return new Terms(
                new FormReference("2026", "0".repeat(64)),
                new PlanReference(
                        "PLAN-2026-ENG-I",
                        1,
                        "荆州市2026年度工程系列中级职称评审计划",
                        2026,
                        "中级工程师",
                        "COMMITTEE-ENG-I",
                        "荆州市工程技术中级专业技术职务任职资格评审委员会",
                        "421001",
                        OFFICE),
                new Choices(
                        "COMMITTEE-ENG-I",
                        new Labeled("ENG", "工程技术人员"),
                        new Labeled("CHEMICAL", "化工"),
                        new Labeled("PETROCHEMICAL", "石油化工"),
                        new Labeled("INTERMEDIATE", "中级"),
                        new Labeled("ENG-I", "工程师"),
                        "通用",
                        new Labeled(category, label),
                        new Labeled("REVIEW", "正常(评审)")),
                new Pledge("2026.1", "1".repeat(64), NOW));
    }

    public static PersonFacts zhangSan() {
        return new PersonFacts(
                "张三", "RESIDENT_ID", "420106198905261511", "1", LocalDate.of(1989, 5, 26), "13800138000", 1);
    }

    public static Declaration draft() {
        return Declaration.start(new DeclarationId("D".repeat(20)), ZHANG_SAN, terms(), zhangSan(), CHEMICALS, NOW);
    }

    public static Handover handover(String key, Instant receivedAt) {
        return new Handover(key, receivedAt, "4220264210010000017", "a".repeat(64), Manifest.empty(), List.of(OFFICE));
    }

    public static Declaration submitted() {
        return after(draft().submit(handover("key-1", NOW)));
    }

    public static Declaration after(Outcome outcome) {
        return ((Outcome.Changed) outcome).after();
    }
}
