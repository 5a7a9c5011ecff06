package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.committeeplan.plans.ReviewPlan.Change;
import cn.zhicheng.committeeplan.plans.ReviewPlan.CommitteeRef;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Stage;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Window;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan as it is stored: columns for what is searched by, the rules as JSON text, since they are read and frozen as a
 * whole.
 */
@Document("plans")
@CompoundIndex(name = "committee", def = "{'committeeId': 1, 'closesAt': -1}")
@CompoundIndex(name = "stage", def = "{'stage': 1, 'closesAt': 1}")
record PlanDocument(
        @Id String id,
        int shape,
        long version,
        String committeeId,
        String committeeNumber,
        String committeeName,
        String committeeRegion,
        String officeId,
        String name,
        int year,
        Instant opensAt,
        Instant closesAt,
        Stage stage,
        int revision,
        String rules,
        List<StoredChange> history) {

    static final int SHAPE = 1;

    record StoredChange(
            Instant at, String by, String what, @Nullable String reason) {}

    static Update changes(ReviewPlan plan, JsonMapper json) {
        return new Update()
                .set("shape", SHAPE)
                .set("committeeId", plan.committee().id())
                .set("committeeNumber", plan.committee().number())
                .set("committeeName", plan.committee().name())
                .set("committeeRegion", plan.committee().regionCode())
                .set("officeId", plan.committee().officeId())
                .set("name", plan.name())
                .set("year", plan.year())
                .set("opensAt", plan.window().opensAt())
                .set("closesAt", plan.window().closesAt())
                .set("stage", plan.stage().name())
                .set("revision", plan.revision())
                .set("rules", json.writeValueAsString(plan.rules()))
                .set(
                        "history",
                        plan.history().stream()
                                .map(change ->
                                        new StoredChange(change.at(), change.by(), change.what(), change.reason()))
                                .toList());
    }

    ReviewPlan toDomain(JsonMapper json) {
        return new ReviewPlan(
                id,
                new CommitteeRef(committeeId, committeeNumber, committeeName, committeeRegion, officeId),
                name,
                year,
                new Window(opensAt, closesAt),
                json.readValue(rules, Rules.class),
                stage,
                revision,
                history.stream()
                        .map(change -> new Change(change.at(), change.by(), change.what(), change.reason()))
                        .toList(),
                version,
                List.of());
    }
}
