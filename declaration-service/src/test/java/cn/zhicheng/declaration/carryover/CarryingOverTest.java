package cn.zhicheng.declaration.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.Caller.Answer;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.WholeForm;
import cn.zhicheng.declaration.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class CarryingOverTest {
    private static final String EDUCATION = "/education/EDUCATION1";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    private Caller zhang = Caller.nobody(0);
    private String earlier = "";
    private String draft = "";

    /** The first was filled in and given up; what was typed is still there. */
    @BeforeEach
    void startsAgain() {
        zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        earlier = zhang.start(world.openPlan().planId());
        WholeForm.fill(zhang, earlier);
        assertThat(zhang.delete("/api/declarations/" + earlier).status()).isEqualTo(204);
        zhang.prepare();
        draft = zhang.start(world.openPlan().planId());
    }

    @Test
    void offersTheRecordsAndSectionsOfEarlierDeclarations() {
        var sources =
                zhang.get("/api/declarations/" + draft + "/carry-over").json().get("sources");
        assertThat(sources.size()).isEqualTo(1);
        var source = sources.get(0);
        assertThat(source.get("declarationId").asString()).isEqualTo(earlier);
        assertThat(source.get("stageLabel").asString()).isEqualTo("已作废");
        assertThat(source.get("lists").toString())
                .contains("\"address\":\"/education\",\"label\":\"教育经历\"")
                .contains("{\"id\":\"EDUCATION1\",\"text\":\"武汉大学 化学工程与工艺\"}");
        assertThat(source.get("sections").toString())
                .contains("/basic", "/qualification", "/performance")
                .doesNotContain("/none");
    }

    @Test
    void theEarlierDeclarationHasNoSourceButTheDraft() {
        zhang.save(draft, "/performance", 0, "s1", Map.of("text", "业绩"));
        var sources =
                zhang.get("/api/declarations/" + earlier + "/carry-over").json().get("sources");
        assertThat(sources.get(0).get("declarationId").asString()).isEqualTo(draft);
    }

    @Test
    void copiesInOneSaveAndRaisesTheContentVersion() {
        var before = zhang.get("/api/declarations/" + draft).json();
        var carried = carry("key-1", List.of(EDUCATION), List.of("/performance"));
        assertThat(carried.status()).isEqualTo(200);
        var after = zhang.get("/api/declarations/" + draft).json();
        var copy = carried.json().get("copied").get(1).get("address").asString();
        assertThat(after.get("parts").get(copy).get("values").get("school").asString())
                .isEqualTo("武汉大学");
        assertThat(after.get("parts")
                        .get("/performance")
                        .get("values")
                        .get("text")
                        .asString())
                .contains("石油化工装置");
        assertThat(after.get("order").get("/education").size()).isEqualTo(1);
        assertThat(after.get("contentVersion").asInt())
                .isEqualTo(before.get("contentVersion").asInt() + 1);
    }

    @Test
    void theSameKeyAgainGivesTheSameAnswerAndNoSecondCopy() {
        var first = carry("key-1", List.of(EDUCATION), List.of("/basic"));
        var again = carry("key-1", List.of(EDUCATION), List.of("/basic"));
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(zhang.get("/api/declarations/" + draft)
                        .json()
                        .get("order")
                        .get("/education")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aPageThatHeldTheSectionIsToldOfTheCopies() {
        zhang.save(draft, "/basic", 0, "s1", Map.of("currentWork", "给水排水"));
        carry("key-1", List.of(), List.of("/basic"));
        var stale = zhang.save(draft, "/basic", 1, "s2", Map.of("currentWork", "暖通空调"));
        assertThat(stale.code()).isEqualTo("version-conflict");
        assertThat(stale.json().get("stored").get("values").get("currentWork").asString())
                .isEqualTo("给水排水");
    }

    @Test
    void whatTheEarlierOneDoesNotHoldIsRefusedAtItsPlace() {
        var refused = carry("key-1", List.of(EDUCATION, "/education/NOSUCHONE1"), List.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("/records/1")).contains("请刷新页面后重新选择");
    }

    @Test
    void somebodyElsesDeclarationIsNoSource() {
        var lisi = Caller.applicant(port, world.applicant());
        lisi.prepare();
        var hers = lisi.start(world.openPlan().planId());
        lisi.save(hers, "/performance", 0, "s1", Map.of("text", "业绩"));
        var refused = post(draft, hers, "key-1", List.of(), List.of("/performance"));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(zhang.get("/api/declarations/" + draft + "/carry-over").text())
                .doesNotContain(hers);
    }

    @Test
    void aDeclarationIsNoSourceOfItself() {
        assertThat(post(draft, draft, "key-1", List.of(), List.of("/basic")).problemAt("/from"))
                .isEqualTo("请选择另一份以往的申报作为来源。");
    }

    @Test
    void onlyADraftTakesCopies() {
        var refused = post(earlier, draft, "key-1", List.of(), List.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("carry-over-not-open");
    }

    @Test
    void aRequestWithoutKeyIsRefused() {
        var body = Map.of("from", earlier, "records", List.of(), "sections", List.of());
        assertThat(zhang.post("/api/declarations/" + draft + "/carry-over", body)
                        .status())
                .isEqualTo(400);
    }

    private Answer carry(String key, List<String> records, List<String> sections) {
        return post(draft, earlier, key, records, sections);
    }

    private Answer post(String into, String from, String key, List<String> records, List<String> sections) {
        return zhang.post(
                "/api/declarations/" + into + "/carry-over",
                Map.of("from", from, "records", records, "sections", sections),
                "Idempotency-Key",
                key);
    }
}
