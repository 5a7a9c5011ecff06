package cn.zhicheng.declaration.preparation;

import static cn.zhicheng.declaration.world.Owners.owners;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.Crashes;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.World;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class StartingTest {
    @Autowired
    World world;

    @LocalServerPort
    int port;

    @AfterEach
    void everybodyIsThereAgain() {
        owners().down(false);
    }

    @Test
    void needsThePledge() {
        var zhang = Caller.applicant(port, world.applicant());
        var refused = zhang.post(
                "/api/preparation/start", Map.of("planId", world.openPlan().planId()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("pledge-required");
        assertThat(refused.json().get("detail").asString()).isEqualTo("请先阅读并同意诚信承诺书，再开始填报。");
    }

    @Test
    void recordsWhichTextWasAgreedToAndWhen() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var pledge = zhang.get("/api/preparation").json().get("pledge");
        assertThat(pledge.get("text").asString()).contains("自愿三年内停止申报");
        assertThat(Instant.parse(pledge.get("agreedAt").asString())).isBefore(Instant.now());
    }

    @Test
    void refusesATextThatIsNotInForce() {
        var zhang = Caller.applicant(port, world.applicant());
        var refused = zhang.put("/api/preparation/pledge", Map.of("version", "2020.1", "digest", "0".repeat(64)));
        assertThat(refused.code()).isEqualTo("pledge-changed");
    }

    @Test
    void readsTheChoicesBackForTheLastCheck() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var preparation = zhang.get("/api/preparation").json();
        assertThat(preparation.get("choices").get("titleCode").asString()).isEqualTo("ENG-I");
        assertThat(preparation.get("summary").toString()).contains("工程技术人员", "石油化工", "工程师", "中级");
        assertThat(preparation.get("employer").get("name").asString()).isEqualTo("荆州石化工程有限公司");
    }

    @Test
    void refusesChoicesThatTheCommitteeDoesNotReview() {
        var zhang = Caller.applicant(port, world.applicant());
        var wish = new HashMap<>(Caller.choices("NORMAL"));
        wish.put("level", "SENIOR");
        wish.put("titleCode", "ENG-S");
        var rev = zhang.get("/api/preparation").json().get("rev").asInt();
        var refused = zhang.put("/api/preparation/choices", wish, "If-Match", "\"" + rev + "\"");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("/choices/level")).isEqualTo("该评委会只评中级，请更换评委会或职称。");
    }

    @Test
    void refusesChoicesThatAnotherWindowChanged() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var refused = zhang.put("/api/preparation/choices", Caller.choices("NORMAL"), "If-Match", "\"0\"");
        assertThat(refused.code()).isEqualTo("version-conflict");
    }

    @Test
    void givesTheReservedIdAndBeginsAnew() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var reserved = zhang.get("/api/preparation").json().get("declarationId").asString();
        assertThat(zhang.start(world.openPlan().planId())).isEqualTo(reserved);
        var next = zhang.get("/api/preparation").json();
        assertThat(next.get("declarationId").asString()).isNotEqualTo(reserved);
        assertThat(next.get("pledge").has("agreedAt")).isFalse();
    }

    @Test
    void keepsWhoDeclaresFromTheVerifiedIdentity() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var declaration = zhang.get(
                        "/api/declarations/" + zhang.start(world.openPlan().planId()))
                .json();
        assertThat(declaration.get("stageLabel").asString()).isEqualTo("填报中");
        assertThat(declaration.get("personFacts").get("/basic/birthDate").asString())
                .isEqualTo("1989-05-26");
        assertThat(declaration.get("personFacts").get("/basic/employerName").asString())
                .isEqualTo("荆州石化工程有限公司");
    }

    @Test
    void answersASecondClickWithWhatIsThere() {
        var zhang = Caller.applicant(port, world.applicant());
        var plan = world.openPlan().planId();
        zhang.prepare();
        var first = zhang.start(plan);
        assertThat(zhang.post("/api/preparation/start", Map.of("planId", plan)).status())
                .isEqualTo(200);
        assertThat(zhang.start(plan)).isEqualTo(first);
    }

    @Test
    void happensOnceHoweverManyTabsClick() throws Exception {
        var zhang = Caller.applicant(port, world.applicant());
        var plan = world.openPlan().planId();
        zhang.prepare();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicks = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(_ -> () -> zhang.start(plan))
                    .toList();
            var ids = new HashSet<String>();
            for (var click : tabs.invokeAll(clicks)) ids.add(click.get());
            assertThat(ids).hasSize(1);
        }
        assertThat(zhang.get("/api/cases").json().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void leavesOneDeclarationWhenItDiesBeforeTheReset() {
        var zhang = Caller.applicant(port, world.applicant());
        var plan = world.openPlan().planId();
        zhang.prepare();
        var reserved = zhang.get("/api/preparation").json().get("declarationId").asString();
        Crashes.after("declarationsRepository", "start");
        assertThat(zhang.post("/api/preparation/start", Map.of("planId", plan)).status())
                .isEqualTo(500);
        assertThat(zhang.start(plan)).isEqualTo(reserved);
        assertThat(zhang.get("/api/preparation").json().get("declarationId").asString())
                .isNotEqualTo(reserved);
    }

    @Test
    void leavesThePreparationWhenItDiesBeforeTheInsert() {
        var zhang = Caller.applicant(port, world.applicant());
        var plan = world.openPlan().planId();
        zhang.prepare();
        Crashes.before("declarationsRepository", "start");
        assertThat(zhang.post("/api/preparation/start", Map.of("planId", plan)).status())
                .isEqualTo(500);
        assertThat(zhang.get("/api/preparation").json().get("pledge").has("agreedAt"))
                .isTrue();
        assertThat(zhang.post("/api/preparation/start", Map.of("planId", plan)).status())
                .isEqualTo(201);
    }

    @Test
    void allowsOneMainDeclarationAYear() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var first = zhang.start(world.openPlan().planId());
        zhang.prepare();
        var refused = zhang.post(
                "/api/preparation/start", Map.of("planId", world.openPlan().planId()));
        assertThat(refused.code()).isEqualTo("duplicate-declaration");
        assertThat(refused.json().get("declarationId").asString()).isEqualTo(first);
    }

    @Test
    void allowsATransferBesideIt() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        zhang.start(world.openPlan().planId());
        zhang.prepare("TRANSFER");
        var second = zhang.post(
                "/api/preparation/start", Map.of("planId", world.openPlan().planId()));
        assertThat(second.status()).isEqualTo(201);
    }

    @Test
    void isPossibleAgainAfterADiscard() {
        var zhang = Caller.applicant(port, world.applicant());
        var plan = world.openPlan().planId();
        zhang.prepare();
        var first = zhang.start(plan);
        assertThat(zhang.delete("/api/declarations/" + first).status()).isEqualTo(204);
        zhang.prepare();
        assertThat(zhang.start(plan)).isNotEqualTo(first);
    }

    @Test
    void asksForTheBindingBeforeItSaysThereIsNone() {
        var zhang = Caller.applicant(port, world.applicant());
        var nobody = World.fresh("hubei-gov.u");
        var unbound = Caller.applicant(port, nobody);
        unbound.prepare();
        var plan = world.openPlan().planId();
        assertThat(unbound.post("/api/preparation/start", Map.of("planId", plan))
                        .code())
                .isEqualTo("binding-none");
        owners().confirm(nobody, World.EMPLOYER);
        assertThat(unbound.post("/api/preparation/start", Map.of("planId", plan))
                        .status())
                .isEqualTo(201);
        zhang.prepare();
    }

    @Test
    void saysThatItIsStillAskingWhenAnOwnerIsAway() {
        var unbound = Caller.applicant(port, World.fresh("hubei-gov.u"));
        world.applicant();
        unbound.prepare();
        var plan = world.openPlan().planId();
        owners().down(true);
        var answer = unbound.post("/api/preparation/start", Map.of("planId", plan));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("syncing");
    }

    @Test
    void waitsForAPlanThatOnlyItsOwnerKnows() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var answer = zhang.post(
                "/api/preparation/start", Map.of("planId", world.unheardPlan().planId()));
        assertThat(answer.code()).isEqualTo("syncing");
    }

    @Test
    void isRefusedInAPlanThatNobodyKnows() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var refused = zhang.post("/api/preparation/start", Map.of("planId", "NONE"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("/planId")).isEqualTo("没有这个评审计划，请重新选择");
    }

    @Test
    void isRefusedAfterTheWindow() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        var plan = world.openPlan();
        world.move(plan, Instant.parse("2025-09-30T16:00:00Z"));
        var refused = zhang.post("/api/preparation/start", Map.of("planId", plan.planId()));
        assertThat(refused.code()).isEqualTo("plan-closed");
        assertThat(refused.json().get("detail").asString()).contains("2025年9月30日24:00", "0716-8888888");
    }
}
