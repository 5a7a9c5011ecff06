package cn.zhicheng.system;

import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What 张三 fills in: every page, richly, as an engineer of a chemical plant would. Three rows of education and two of
 * training, six works, ten achievements.
 */
final class RichDeclaration {
    static final String EMPLOYER = "荆州石化工程有限公司";
    static final String PLAN = "P421001-0";
    static final int YEAR = Year.now(ZoneId.of("Asia/Shanghai")).getValue();

    static final Map<String, Object> CHOICES = Map.of(
            "committeeId", "C421001",
            "seriesCode", "ENG",
            "specialtyGroupCode", "CHEMICAL",
            "specialtyCode", "CHEMICAL-02",
            "level", "INTERMEDIATE",
            "titleCode", "ENG-I",
            "occupation", "通用",
            "declarationCategory", "NORMAL",
            "declarationType", "REVIEW");

    private RichDeclaration() {}

    /** Every part by its address. */
    static Map<String, Map<String, Object>> parts(int year) {
        var parts = new LinkedHashMap<String, Map<String, Object>>();
        parts.put(
                "/basic",
                Map.ofEntries(
                        Map.entry("ethnicity", "01"),
                        Map.entry("politicalStatus", "13"),
                        Map.entry("nativePlace", "湖北松滋"),
                        Map.entry("birthPlace", "湖北荆州"),
                        Map.entry("workStartedOn", "2012-07"),
                        Map.entry("employerKind", "32"),
                        Map.entry("department", "工艺技术部"),
                        Map.entry("adminPost", "工艺组组长"),
                        Map.entry("currentWork", "石油化工工艺设计"),
                        Map.entry("specialtyWorkYears", 13),
                        Map.entry("healthStatus", "GOOD"),
                        Map.entry("email", "zhangsan@example.com"),
                        Map.entry("postcode", "434000")));
        parts.put(
                "/qualification",
                Map.of(
                        "current", "ENG-A",
                        "currentSpecialty", "石油化工",
                        "obtainedOn", "2014-11-20",
                        "obtainedBy", "REVIEW",
                        "approvedBy", "荆州市人力资源和社会保障局",
                        "certificateNo", "JZ201400123",
                        "appointedOn", "2014-12"));
        parts.put("/performance", Map.of("text", performance()));
        for (int i = 1; i <= 5; i++) {
            parts.put(
                    "/appraisals/APPRAISAL" + i,
                    Map.of("year", year - i, "result", i == 2 ? "EXCELLENT" : "QUALIFIED", "employerName", EMPLOYER));
        }
        parts.put(
                "/education/EDUCATION1",
                Map.ofEntries(
                        Map.entry("kinds", List.of("DECLARED")),
                        Map.entry("school", "武汉工程大学"),
                        Map.entry("major", "化学工程与工艺"),
                        Map.entry("startedOn", "2008-09"),
                        Map.entry("graduatedOn", "2012-06"),
                        Map.entry("years", 4),
                        Map.entry("educationLevel", "21"),
                        Map.entry("mode", "FULL_TIME"),
                        Map.entry("degree", "4"),
                        Map.entry("degreeField", "08"),
                        Map.entry("degreeOn", "2012-06"),
                        Map.entry("diplomaNo", "10490120120500123")));
        parts.put(
                "/education/EDUCATION2",
                Map.of(
                        "kinds", List.of("FIRST"),
                        "school", "荆州理工职业学院",
                        "major", "应用化工技术",
                        "startedOn", "2005-09",
                        "graduatedOn", "2008-06",
                        "years", 3,
                        "educationLevel", "31",
                        "mode", "FULL_TIME",
                        "degree", "0"));
        parts.put(
                "/education/EDUCATION3",
                Map.ofEntries(
                        Map.entry("kinds", List.of("HIGHEST")),
                        Map.entry("school", "武汉理工大学"),
                        Map.entry("major", "化学工程"),
                        Map.entry("startedOn", "2014-09"),
                        Map.entry("graduatedOn", "2017-06"),
                        Map.entry("years", 3),
                        Map.entry("educationLevel", "14"),
                        Map.entry("mode", "PART_TIME_GRAD"),
                        Map.entry("degree", "3"),
                        Map.entry("degreeField", "08"),
                        Map.entry("degreeOn", "2017-06"),
                        Map.entry("diplomaNo", "10497120170200456")));
        training(parts, 1, "化工过程安全管理高级研修", "湖北省化学化工学会", "PROFESSIONAL", 60, year - 1);
        training(parts, 2, "专业技术人员公需科目培训", "荆州市人力资源和社会保障局", "PUBLIC", 30, year - 1);
        parts.put(
                "/works/WORKS00001",
                Map.ofEntries(
                        Map.entry("startedOn", "2019-03"),
                        Map.entry("endedOn", "2020-10"),
                        Map.entry("project", "常减压装置换热网络节能改造"),
                        Map.entry("scale", "中型"),
                        Map.entry("role", "LEAD"),
                        Map.entry("rank", 1),
                        Map.entry("teamSize", 6),
                        Map.entry("content", "主持工艺方案比选、换热网络夹点分析与施工图审查，组织现场改造与开车。"),
                        Map.entry("result", "装置能耗下降百分之十二，年节约标准煤三千二百吨。"),
                        Map.entry("clauses", List.of("ENG-W-1", "ENG-W-2"))));
        parts.put(
                "/works/WORKS00002",
                Map.ofEntries(
                        Map.entry("startedOn", "2021-02"),
                        Map.entry("ongoing", true),
                        Map.entry("project", "环保型溶剂回收系统新工艺推广"),
                        Map.entry("role", "MAIN"),
                        Map.entry("rank", 2),
                        Map.entry("teamSize", 8),
                        Map.entry("content", "负责溶剂回收塔模拟优化与中试，编写操作规程并培训班组。"),
                        Map.entry("result", "回收率提高到百分之九十八，在三套装置推广。"),
                        Map.entry("clauses", List.of("ENG-W-1", "ENG-W-4"))));
        work(parts, 3, "2014-12/2016-06", "催化裂化装置余热锅炉改造", "PARTICIPANT", 4, "ENG-W-1");
        work(parts, 4, "2016-08/2017-12", "储运罐区油气回收设施建设", "MAIN", 3, "ENG-W-1");
        work(parts, 5, "2018-01/2019-02", "循环水系统节水减排技术改造", "MAIN", 2, "ENG-W-2");
        work(parts, 6, "2023-03/2024-09", "硫磺回收尾气达标排放攻关", "LEAD", 1, "ENG-W-4");
        parts.put(
                "/jobs/JOBS000001",
                Map.of(
                        "startedOn", "2012-07",
                        "current", true,
                        "employer", EMPLOYER,
                        "work", "石油化工工艺设计与技术管理",
                        "post", "工程师助理",
                        "witness", "王𠮷祥"));
        parts.put(
                "/achievements/papers/PAPERS0001",
                Map.ofEntries(
                        Map.entry("publishedOn", "2022-03"),
                        Map.entry("title", "常减压装置换热网络优化的工程实践"),
                        Map.entry("journal", "化工进展"),
                        Map.entry("journalLevel", "CORE"),
                        Map.entry("issn", "1000-324X"),
                        Map.entry("rank", 1),
                        Map.entry("representative", true),
                        Map.entry("clauses", List.of("ENG-W-7"))));
        paper(parts, 2, "2020-09", "溶剂回收塔模拟与优化", "化工学报", "0438-1157", 1);
        paper(parts, 3, "2021-06", "炼油装置低温余热利用途径探讨", "石油炼制与化工", "1000-324X", 2);
        paper(parts, 4, "2023-11", "硫磺回收尾气处理工艺比较", "化工进展", "0438-1157", 3);
        award(parts, 1, "2021-01", "公司科技进步奖", "常减压装置换热网络节能改造", "FIRST", 1);
        award(parts, 2, "2022-12", "湖北省化学化工学会优秀成果奖", "环保型溶剂回收系统新工艺推广", "SECOND", 2);
        patent(parts, 1, "2022-01", "一种换热器清洗装置", "ZL202220012345.9", 1);
        patent(parts, 2, "2021-10", "一种溶剂回收塔进料分布器", "ZL202120034567.6", 2);
        patent(parts, 3, "2020-08", "一种带液位报警的油水分离罐", "ZL202020067890.9", 1);
        parts.put(
                "/achievements/books/BOOKS00001",
                Map.of(
                        "publishedOn", "2023-05",
                        "title", "炼化装置节能改造案例选编",
                        "publisher", "化学工业出版社",
                        "isbn", "9787122000002",
                        "role", "CONTRIB",
                        "rank", 4,
                        "words", "3.5"));
        return parts;
    }

    private static void training(
            Map<String, Map<String, Object>> parts,
            int place,
            String title,
            String organizer,
            String kind,
            int hours,
            int year) {
        parts.put(
                "/trainings/TRAINING0" + place,
                Map.of(
                        "title", title,
                        "organizer", organizer,
                        "startedOn", year + "-05-1" + place,
                        "endedOn", year + "-05-2" + place,
                        "hours", hours,
                        "kind", kind));
    }

    private static void work(
            Map<String, Map<String, Object>> parts,
            int place,
            String period,
            String project,
            String role,
            int rank,
            String clause) {
        parts.put(
                "/works/WORKS0000" + place,
                Map.of(
                        "startedOn",
                        period.substring(0, 7),
                        "endedOn",
                        period.substring(8),
                        "project",
                        project,
                        "role",
                        role,
                        "rank",
                        rank,
                        "teamSize",
                        8,
                        "content",
                        "承担" + project + "的方案论证、工艺计算、设备选型和现场施工配合。",
                        "result",
                        "按期投用，主要指标达到设计要求，运行平稳。",
                        "clauses",
                        List.of(clause)));
    }

    private static void paper(
            Map<String, Map<String, Object>> parts,
            int place,
            String published,
            String title,
            String journal,
            String issn,
            int rank) {
        parts.put(
                "/achievements/papers/PAPERS000" + place,
                Map.of(
                        "publishedOn", published,
                        "title", title,
                        "journal", journal,
                        "journalLevel", "CORE",
                        "issn", issn,
                        "rank", rank,
                        "representative", rank == 1));
    }

    private static void award(
            Map<String, Map<String, Object>> parts,
            int place,
            String awarded,
            String name,
            String project,
            String grade,
            int rank) {
        parts.put(
                "/achievements/awards/AWARDS000" + place,
                Map.of(
                        "awardedOn", awarded,
                        "name", name,
                        "project", project,
                        "level", "INDUSTRY",
                        "grade", grade,
                        "rank", rank,
                        "grantedBy", "湖北省化学化工学会"));
    }

    private static void patent(
            Map<String, Map<String, Object>> parts, int place, String granted, String name, String number, int rank) {
        parts.put(
                "/achievements/patents/PATENTS00" + place,
                Map.of(
                        "type", "UTILITY",
                        "status", "GRANTED",
                        "grantedOn", granted,
                        "name", name,
                        "number", number,
                        "rank", rank,
                        "principal", rank == 1));
    }

    /** The whole of it: bound, started, filled in, with its proofs; ready to be submitted. */
    static String ready(Applicant applicant) {
        applicant.bind(EMPLOYER);
        var declaration = applicant.start(CHOICES, PLAN);
        parts(YEAR).forEach((address, values) -> applicant.save(declaration, address, values));
        proofs(declaration, applicant);
        return declaration;
    }

    static List<String> proofs(String declaration, Applicant applicant) {
        var ids = new ArrayList<String>();
        upload(ids, applicant, declaration, "PHOTO", "照片.jpg", ProofFiles.photo());
        upload(ids, applicant, declaration, "ID_CARD", "身份证.pdf", ProofFiles.pdf("ID card", 2));
        upload(ids, applicant, declaration, "SOCIAL_INSURANCE", "社保明细_2025.pdf", ProofFiles.pdf("Insurance", 3));
        upload(ids, applicant, declaration, "CURRENT_QUALIFICATION", "助理工程师证书.pdf", ProofFiles.pdf("Title", 1));
        upload(ids, applicant, declaration, "OTHER_EVIDENCE", "论文1_封面目录正文.pdf", ProofFiles.pdf("Paper", 5));
        return ids;
    }

    private static void upload(
            List<String> ids, Applicant applicant, String declaration, String category, String name, byte[] content) {
        var id = "%s%04d".formatted(category.replaceAll("[^A-Z]", "").substring(0, 5), ids.size()) + "A";
        applicant.upload(declaration, id, category, name, content).expect(201);
        ids.add(id);
    }

    private static String performance() {
        return "任助理工程师以来，主要承担石油化工装置的工艺设计、技术改造和生产技术管理。".repeat(3)
                + "\n2019 年起主持常减压装置换热网络节能改造，完成夹点分析、方案比选、施工图审查和开车指导，装置能耗下降 12%，年节约标准煤 3200 吨，获公司技术进步一等奖。"
                + "\n2021 年起负责溶剂回收系统新工艺的中试与推广，编写操作规程 6 份，培训操作人员 120 人次，回收率由 91% 提高到 98%。"
                + "\n能够独立解决本专业范围内比较复杂的技术问题，指导两名初级技术人员的工作。";
    }
}
