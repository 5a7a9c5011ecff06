package cn.zhicheng.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.Caller.Answer;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.World;
import cn.zhicheng.kit.test.TestTokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class AccessTest {
    @Autowired
    World world;

    @LocalServerPort
    int port;

    /** Every endpoint that names a declaration. */
    private static Map<String, Function<Caller, Answer>> endpoints(String id) {
        var path = "/api/declarations/" + id;
        var endpoints = new LinkedHashMap<String, Function<Caller, Answer>>();
        endpoints.put("read", caller -> caller.get(path));
        endpoints.put("save", caller -> caller.save(id, "/performance", 0, "s1", Map.of("text", "业绩")));
        endpoints.put(
                "delete a record",
                caller -> caller.delete(path + "/parts/jobs/JOB0000001", "If-Match", "\"1\"", "Save-Id", "s1"));
        endpoints.put("check", caller -> caller.get(path + "/check"));
        endpoints.put("content", caller -> caller.get(path + "/content"));
        endpoints.put("snapshot", caller -> caller.get(path + "/snapshots/1"));
        endpoints.put(
                "submit",
                caller -> caller.post(
                        path + "/submission",
                        null,
                        "Idempotency-Key",
                        "key-0001",
                        "If-Match",
                        "\"1\"",
                        "Manifest-Digest",
                        "0".repeat(64)));
        endpoints.put("sources of a carry-over", caller -> caller.get(path + "/carry-over"));
        endpoints.put(
                "carry over",
                caller -> caller.post(
                        path + "/carry-over",
                        Map.of("from", "NOBODYHASTHISDECLARE", "records", List.of(), "sections", List.of()),
                        "Idempotency-Key",
                        "key-0001"));
        endpoints.put("rounds", caller -> caller.get(path + "/rounds"));
        endpoints.put("changes", caller -> caller.get(path + "/changes"));
        endpoints.put("withdraw", caller -> caller.post(path + "/withdrawal", null));
        endpoints.put("discard", caller -> caller.delete(path));
        return endpoints;
    }

    private String declaration() {
        var zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        return zhang.start(world.openPlan().planId());
    }

    @Test
    void somebodyElsesDeclarationDoesNotExist() {
        var lisi = Caller.applicant(port, World.fresh("hubei-gov.x"));
        endpoints(declaration()).forEach((name, call) -> {
            var answer = call.apply(lisi);
            assertThat(answer.status()).as(name).isEqualTo(404);
            assertThat(answer.code()).as(name).isEqualTo("not-found");
        });
    }

    @Test
    void anUnknownDeclarationLooksTheSame() {
        var lisi = Caller.applicant(port, World.fresh("hubei-gov.x"));
        endpoints("NOBODYHASTHISDECLARE")
                .forEach((name, call) ->
                        assertThat(call.apply(lisi).status()).as(name).isEqualTo(404));
    }

    @Test
    void withoutATokenNothingIsToldAtAll() {
        endpoints(declaration())
                .forEach((name, call) -> assertThat(
                                call.apply(Caller.nobody(port)).status())
                        .as(name)
                        .isEqualTo(401));
    }

    @Test
    void anExpiredTokenIsRefused() {
        var late = Caller.with(port, TestTokens.applicant("hubei-gov.late").expired());
        assertThat(late.get("/api/cases").status()).isEqualTo(401);
        assertThat(late.get("/api/cases").code()).isEqualTo("unauthenticated");
    }

    @Test
    void aForgedTokenIsRefused() {
        var forger = Caller.with(port, TestTokens.applicant("hubei-gov.forger").forged());
        assertThat(forger.get("/api/cases").status()).isEqualTo(401);
    }

    @Test
    void aTokenForSomethingElseIsRefused() {
        var stranger = Caller.with(port, TestTokens.applicant("hubei-gov.s").withAudience("another-api"));
        assertThat(stranger.get("/api/preparation").status()).isEqualTo(401);
    }

    @Test
    void anApplicantHasNoOffice() {
        assertThat(Caller.applicant(port, World.fresh("hubei-gov.x"))
                        .get("/api/office/declarations")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aClerkDeclaresNothing() {
        assertThat(Caller.clerk(port, "421000").get("/api/preparation").status())
                .isEqualTo(403);
        assertThat(Caller.clerk(port, "421000").get("/api/cases").status()).isEqualTo(403);
    }

    @Test
    void anybodyMayReadTheFormAndVerifyAPrint() {
        assertThat(Caller.nobody(port).get("/api/form/current").status()).isEqualTo(200);
        assertThat(Caller.nobody(port)
                        .get("/api/verification?number=1&digest=2")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void noPageIsWithoutBound() {
        var zhang = Caller.applicant(port, World.fresh("hubei-gov.x"));
        assertThat(zhang.get("/api/cases?size=101").status()).isEqualTo(400);
    }
}
