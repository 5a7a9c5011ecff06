package cn.zhicheng.committeeplan;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The body of a request that drafts a whole plan of 荆州市's engineering committee. */
final class PlanRequest {
    private PlanRequest() {}

    static Map<String, Object> of(String name, int year, Instant opensAt, Instant closesAt) {
        var body = new HashMap<String, Object>();
        body.put("committeeId", "C421001");
        body.put("name", name);
        body.put("year", year);
        body.put("opensAt", opensAt.toString());
        body.put("closesAt", closesAt.toString());
        body.put("reviewCategory", "中级工程师");
        body.put("series", List.of("ENG"));
        body.put("specialtyGroups", List.of());
        body.put("levels", List.of("INTERMEDIATE"));
        body.put("declarationCategories", List.of("NORMAL"));
        body.put("hoursRequired", false);
        body.put("proofPerWork", false);
        body.put(
                "attachments",
                List.of(Map.of(
                        "category", "PHOTO", "formats", List.of("JPEG"), "maxBytes", 2_097_152, "min", 1, "max", 1)));
        body.put("notes", List.of());
        body.put("paperPlace", "荆州市人社局 302 室");
        body.put("paperUntil", year + "-12-31");
        body.put("contactName", "荆州市职改办");
        body.put("contactPhone", "0716-0000101");
        return body;
    }
}
