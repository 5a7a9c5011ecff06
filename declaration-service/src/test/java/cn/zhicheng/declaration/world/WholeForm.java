package cn.zhicheng.declaration.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers that a submission finds nothing wrong with. */
public final class WholeForm {
    private WholeForm() {}

    /** The values by the address that they are saved at. */
    public static Map<String, Map<String, Object>> answers() {
        var parts = new LinkedHashMap<String, Map<String, Object>>();
        parts.put(
                "/basic",
                Map.of(
                        "ethnicity", "01",
                        "politicalStatus", "13",
                        "nativePlace", Map.of("text", "湖北松滋"),
                        "workStartedOn", "2012-07",
                        "employerKind", "32",
                        "currentWork", "石油化工",
                        "specialtyWorkYears", 14,
                        "healthStatus", "GOOD",
                        "email", "zhangsan@example.com"));
        parts.put(
                "/qualification",
                Map.of(
                        "current", "ENG-A",
                        "currentSpecialty", "化工",
                        "obtainedOn", "2016-12-01",
                        "obtainedBy", "REVIEW",
                        "approvedBy", "荆州市职改办",
                        "appointedOn", "2017-01"));
        parts.put("/performance", Map.of("text", "主持和参与石油化工装置的设计、改造与运行工作，认真履行岗位职责。".repeat(10)));
        for (var year = 2021; year <= 2025; year++) {
            parts.put("/appraisals/APPRAIS" + (year - 2000) + "0", Map.of("year", year, "result", "QUALIFIED"));
        }
        parts.put(
                "/education/EDUCATION1",
                Map.ofEntries(
                        Map.entry("kinds", List.of("DECLARED", "FIRST", "HIGHEST")),
                        Map.entry("school", "武汉大学"),
                        Map.entry("major", "化学工程与工艺"),
                        Map.entry("startedOn", "2008-09"),
                        Map.entry("graduatedOn", "2012-06"),
                        Map.entry("years", 4),
                        Map.entry("educationLevel", "21"),
                        Map.entry("mode", "FULL_TIME"),
                        Map.entry("degree", "4"),
                        Map.entry("degreeOn", "2012-06")));
        parts.put(
                "/works/WORKRECORD",
                Map.of(
                        "startedOn", "2019-03",
                        "ongoing", true,
                        "project", "常减压装置节能改造",
                        "role", "LEAD",
                        "rank", 1,
                        "content", "负责常减压装置换热网络的优化设计和施工图审查。",
                        "result", "装置能耗下降百分之八，通过验收。"));
        parts.put(
                "/jobs/JOBRECORD1",
                Map.of(
                        "startedOn", "2012-07",
                        "current", true,
                        "employer", "荆州石化工程有限公司",
                        "work", "石油化工工程设计"));
        for (var list : List.of("papers", "awards", "patents", "books")) {
            parts.put("/achievements/" + list + "/none", Map.of("none", true));
        }
        return parts;
    }

    /** Saves all of them in a fresh draft. */
    public static void fill(Caller applicant, String declaration) {
        answers().forEach((address, values) -> {
            var saved = applicant.save(declaration, address, 0, "fill" + address.replace('/', '-'), values);
            if (saved.status() != 200) throw new AssertionError(address + ": " + saved);
        });
    }
}
