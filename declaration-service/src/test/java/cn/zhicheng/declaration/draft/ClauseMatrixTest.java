package cn.zhicheng.declaration.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.WholeForm;
import cn.zhicheng.declaration.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The check shows clause → record → proof, and what is still missing. */
@ServiceTest
class ClauseMatrixTest {
    @Autowired
    World world;

    @LocalServerPort
    int port;

    @Test
    void leadsFromAClauseToItsRecordsAndTheirProofs() {
        var person = world.applicant();
        var zhang = Caller.applicant(port, person);
        zhang.prepare();
        var id = zhang.start(world.openPlanWithConditions().planId());
        WholeForm.fill(zhang, id);
        var proof = world.proofs(id, person, "OTHER_EVIDENCE").entries().getFirst();
        var work = new HashMap<String, Object>(WholeForm.answers().getOrDefault("/works/WORKRECORD", Map.of()));
        work.put("clauses", List.of("ENG-W-1", "ENG-W-4"));
        work.put("evidence", List.of(proof.attachmentId()));
        zhang.save(id, "/works/WORKRECORD", 1, "cites", work);

        var check = zhang.get("/api/declarations/" + id + "/check").json();

        var cited = clause(check, "ENG-W-1");
        assertThat(cited.get("verdict").asString()).isEqualTo("UNKNOWN");
        var record = cited.get("records").get(0);
        assertThat(record.get("address").asString()).isEqualTo("/works/WORKRECORD");
        assertThat(record.get("label").asString()).isEqualTo("主要专业技术工作业绩“常减压装置节能改造”");
        assertThat(record.get("proofs").get(0).get("name").asString()).isEqualTo(proof.systemName());
        assertThat(clause(check, "ENG-W-5").get("missing").asString()).contains("请填在“专利”里");
        var conditions = check.get("conditions");
        assertThat(conditions.get("asOf").asString()).isEqualTo("2026-12-31");
        assertThat(conditions.get("neededAchievements").asInt()).isEqualTo(2);
        assertThat(conditions.get("citedAchievements").asInt()).isEqualTo(2);
        assertThat(conditions.get("groups").toString()).contains("\"rule\":\"ANY\"", "\"rule\":\"AT_LEAST\"");
    }

    @Test
    void saysNothingWhereThePlanHasNoConditions() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var id = zhang.start(world.openPlan().planId());
        var check = zhang.get("/api/declarations/" + id + "/check").json();
        assertThat(check.get("clauses")).isEmpty();
        assertThat(check.has("conditions")).isFalse();
    }

    private static JsonNode clause(JsonNode check, String code) {
        for (var clause : check.get("clauses")) {
            if (clause.get("code").asString().equals(code)) return clause;
        }
        throw new AssertionError("no clause " + code + " in " + check);
    }
}
