package cn.zhicheng.declaration.preparation;

import static cn.zhicheng.declaration.world.Owners.owners;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.World;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ConditionsBeforeTheStartTest {
    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("educationLevel", "21"),
            Map.entry("graduatedOn", "2012年6月"),
            Map.entry("degree", "4"),
            Map.entry("degreeOn", "2012-06"),
            Map.entry("specialtyWorkYears", "十四"),
            Map.entry("workStartedOn", "2012-07"),
            Map.entry("current", "ENG-A"),
            Map.entry("currentSpecialty", " 化工 "),
            Map.entry("obtainedOn", "2022-01-01"));

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @AfterEach
    void everybodyIsThereAgain() {
        owners().down(false);
    }

    @Test
    void keepsWhatIsTypedAndGivesItBack() {
        var zhang = Caller.applicant(port, world.applicant());
        assertThat(type(zhang, FACTS).status()).isEqualTo(200);
        var facts = zhang.get("/api/preparation").json().get("facts");
        assertThat(facts.get("graduatedOn").asString()).isEqualTo("2012-06");
        assertThat(facts.get("specialtyWorkYears").asString()).isEqualTo("十四");
        assertThat(facts.get("currentSpecialty").asString()).isEqualTo("化工");
        assertThat(facts.has("appointedOn")).isFalse();
    }

    @Test
    void refusesWhatNoControlCanProduceInASentence() {
        var zhang = Caller.applicant(port, world.applicant());
        var refused = type(zhang, Map.of("degree", "9"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("/facts/degree")).isEqualTo("“学位”没有“9”这个选项，请刷新页面后重新选择。");
    }

    @Test
    void refusesFactsThatAnotherWindowChanged() {
        var zhang = Caller.applicant(port, world.applicant());
        type(zhang, FACTS);
        var refused = zhang.put("/api/preparation/facts", FACTS, "If-Match", "\"0\"");
        assertThat(refused.code()).isEqualTo("version-conflict");
    }

    @Test
    void wantsChoicesFirst() {
        var zhang = Caller.applicant(port, world.applicant());
        assertThat(zhang.get("/api/preparation/eligibility").code()).isEqualTo("choices-required");
    }

    @Test
    void holdsTheConditionsOfTheChoicesAgainstTheFacts() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        type(zhang, FACTS);
        var eligibility = zhang.get("/api/preparation/eligibility").json();
        var degree = clause(eligibility, "ENG-I-DEGREE");
        assertThat(degree.get("verdict").asString()).isEqualTo("MET");
        assertThat(degree.get("reason").asString()).contains("取得助理工程师 2022-01-01，截至");
        assertThat(degree.get("evidence").toString()).contains("/facts/obtainedOn", "/facts/educationLevel");
        assertThat(clause(eligibility, "ENG-ALL-ETHICS").get("verdict").asString())
                .isEqualTo("MET");
        assertThat(eligibility.get("conditions").get("groups").toString()).contains("学历和资历");
    }

    @Test
    void holdsThePlansOwnConditionsAgainstTheFacts() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var plan = world.openPlanWithConditions().planId();
        var eligibility =
                zhang.get("/api/preparation/eligibility?planId=" + plan).json();
        assertThat(eligibility.get("setId").asString()).isEqualTo("ENG-INTERMEDIATE-NORMAL-2026");
        assertThat(clause(eligibility, "ENG-I-DEGREE").get("verdict").asString())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void aPlanWithoutConditionsSaysNothing() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var eligibility = zhang.get("/api/preparation/eligibility?planId="
                        + world.openPlan().planId())
                .json();
        assertThat(eligibility.get("clauses")).isEmpty();
        assertThat(eligibility.has("conditions")).isFalse();
    }

    @Test
    void aPlanThatNobodyKnowsIsASentence() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var refused = zhang.get("/api/preparation/eligibility?planId=NOBODY");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("/planId")).isEqualTo("没有这个评审计划，请重新选择");
    }

    @Test
    void nothingIsTypedTwiceAfterTheStart() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        type(zhang, FACTS);
        var id = zhang.start(world.openPlan().planId());
        var parts = zhang.get("/api/declarations/" + id).json().get("parts");
        assertThat(parts.toString())
                .contains("/education/DECLARED01", "\"DECLARED\"", "2012-06", "2012-07", "十四", "ENG-A", "2022-01-01");
        var saved = zhang.save(id, "/basic", 1, "next", Map.of("workStartedOn", "2012-08"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(zhang.get("/api/preparation").json().get("facts")).isEmpty();
    }

    private static Caller.Answer type(Caller caller, Map<String, Object> facts) {
        var rev = caller.get("/api/preparation").json().get("rev").asInt();
        return caller.put("/api/preparation/facts", facts, "If-Match", "\"" + rev + "\"");
    }

    private static JsonNode clause(JsonNode eligibility, String code) {
        for (var clause : eligibility.get("clauses")) {
            if (clause.get("code").asString().equals(code)) return clause;
        }
        throw new AssertionError("no clause " + code + " in " + eligibility);
    }
}
