package cn.zhicheng.declaration.windows;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.world.Applied;
import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class ApplicantWindowTest {
    private static final Instant TOMORROW =
            Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @Test
    void oneApplicantMayStillSubmitWhenThePlanHasClosed() {
        var zhang = Applied.ready(world, port);
        var lisi = Applied.ready(world, port, zhang.plan());
        world.move(zhang.plan(), Instant.now().minusSeconds(1));
        assertThat(extend(zhang, "421000", TOMORROW).status()).isEqualTo(200);
        assertThat(Instant.parse(zhang.read().get("plan").get("closesAt").asString()))
                .isEqualTo(TOMORROW);
        assertThat(zhang.submit("key-0001").status()).isEqualTo(200);
        assertThat(zhang.withdraw().status()).isEqualTo(204);
        assertThat(lisi.submit("key-0001").code()).isEqualTo("plan-closed");
    }

    @Test
    void anExtensionThatEndsBeforeThePlanTakesNothingAway() {
        var zhang = Applied.ready(world, port);
        extend(zhang, "421000", Instant.now().plusSeconds(1));
        world.move(zhang.plan(), Instant.now().plus(Duration.ofDays(20)));
        assertThat(Instant.parse(zhang.read().get("plan").get("closesAt").asString()))
                .isAfter(TOMORROW);
    }

    @Test
    void thePlansOfficeListsThem() {
        var zhang = Applied.ready(world, port);
        extend(zhang, "421000", TOMORROW);
        var window = Caller.clerk(port, "421000")
                .get("/api/office/plans/" + zhang.plan().planId() + "/windows")
                .json()
                .get("items")
                .get(0);
        assertThat(window.get("personId").asString()).isEqualTo(zhang.person());
        assertThat(window.get("reason").asString()).isEqualTo("系统故障期间未能提交");
        assertThat(window.get("by").asString()).isEqualTo("staff.421000");
    }

    @Test
    void forOtherOfficesThereIsNoSuchPlan() {
        var zhang = Applied.ready(world, port);
        var path = "/api/office/plans/" + zhang.plan().planId() + "/windows";
        assertThat(extend(zhang, "420500", TOMORROW).status()).isEqualTo(404);
        assertThat(extend(zhang, "421002", TOMORROW).status()).isEqualTo(404);
        assertThat(Caller.clerk(port, "420500").get(path).status()).isEqualTo(404);
        assertThat(zhang.caller().get(path).status()).isEqualTo(403);
        assertThat(zhang.caller()
                        .put(path + "/" + zhang.person(), body(TOMORROW))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anExtensionIntoThePastIsRefused() {
        var zhang = Applied.ready(world, port);
        var refused = extend(zhang, "421000", Instant.now().minusSeconds(1));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("/until")).contains("晚于现在");
    }

    private Caller.Answer extend(Applied applied, String region, Instant until) {
        return Caller.clerk(port, region)
                .put("/api/office/plans/" + applied.plan().planId() + "/windows/" + applied.person(), body(until));
    }

    private static Map<String, Object> body(Instant until) {
        return Map.of("until", until.toString(), "reason", "系统故障期间未能提交");
    }
}
