package cn.zhicheng.declaration.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.declaration.world.Applied;
import cn.zhicheng.declaration.world.Crashes;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class EndingTest {
    @Autowired
    World world;

    @Autowired
    MongoOperations mongo;

    @Autowired
    LapseDeclarations lapseDeclarations;

    @Autowired
    CancelDeclarations cancelDeclarations;

    @LocalServerPort
    int port;

    @Test
    void aReturnedDeclarationLapsesADayAfterItsDeadline() {
        var zhang = Applied.returned(world, port, "/basic/email");
        var deadline = Instant.parse(zhang.read().get("notice").get("deadline").asString());
        lapseDeclarations.lapse(deadline.plus(Duration.ofHours(24)).minusMillis(1), 1000);
        assertThat(zhang.stage()).isEqualTo("RETURNED");
        lapseDeclarations.lapse(deadline.plus(Duration.ofHours(24)), 1000);
        assertThat(zhang.stage()).isEqualTo("LAPSED");
        var last = zhang.read().get("timeline").get(4);
        assertThat(last.get("by").asString()).isEqualTo("系统");
        assertThat(last.get("reason").asString()).isEqualTo("补正期限已过");
    }

    @Test
    void whatWasReceivedInTimeIsASubmissionHoweverLateItArrives() {
        var zhang = Applied.returned(world, port, "/basic/email");
        var deadline = Instant.parse(zhang.read().get("notice").get("deadline").asString());
        lapseDeclarations.lapse(deadline.plus(Duration.ofHours(1)), 1000);
        assertThat(zhang.submit("key-0002").status()).isEqualTo(200);
    }

    @Test
    void aRoundEndsNoMoreThanItsBatch() {
        var two = List.of(Applied.returned(world, port, "/basic/email"), Applied.returned(world, port, "/basic/email"));
        assertThat(lapseDeclarations.lapse(Instant.now().plus(Duration.ofDays(90)), 1))
                .isEqualTo(1);
        assertThat(two).anyMatch(one -> one.stage().equals("RETURNED"));
    }

    @Test
    void replicasThatLapseAtOnceEndItOnce() throws Exception {
        var zhang = Applied.returned(world, port, "/basic/email");
        var late = Instant.now().plus(Duration.ofDays(90));
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            var rounds = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(_ -> () -> lapseDeclarations.lapse(late, 1000))
                    .toList();
            for (var round : replicas.invokeAll(rounds)) round.get();
        }
        assertThat(zhang.stage()).isEqualTo("LAPSED");
        assertThat(zhang.read().get("timeline")).hasSize(5);
    }

    @Test
    void bothQueriesHaveTheirIndex() {
        lapseDeclarations.lapse(Instant.now(), 1);
        assertThat(mongo.getCollection("declarations").listIndexes().map(index -> index.get("key")))
                .contains(
                        new Document("stage.code", 1).append("stage.deadline", 1),
                        new Document("plan._id", 1).append("stage.code", 1));
    }

    @Test
    void aCancelledPlanEndsItsDraftsAndItsSubmissions() {
        var zhang = Applied.returned(world, port, "/basic/email");
        var lisi = Applied.ready(world, port, zhang.plan());
        world.cancel(zhang.plan());
        World.until(() -> zhang.stage().equals("CANCELLED") && lisi.stage().equals("CANCELLED"));
        assertThat(zhang.read().get("timeline").get(4).get("reason").asString()).isEqualTo("评审计划已取消");
        assertThat(zhang.read().get("timeline").get(4).get("by").asString()).isEqualTo("荆州市职改办");
    }

    @Test
    void afterwardsOneMayDeclareInAnotherPlanOfTheYear() {
        var zhang = Applied.ready(world, port);
        world.cancel(zhang.plan());
        World.until(() -> zhang.stage().equals("CANCELLED"));
        zhang.caller().prepare();
        assertThat(zhang.caller().start(world.openPlan().planId())).isNotEqualTo(zhang.id());
    }

    @Test
    void aCancellationThatDiesGoesOnWhereItWas() {
        var zhang = Applied.submitted(world, port);
        var lisi = Applied.ready(world, port, zhang.plan());
        Crashes.after("declarationsRepository", "save");
        assertThatThrownBy(() -> cancelDeclarations.ofPlan(zhang.plan().planId()))
                .isInstanceOf(Crashes.Died.class);
        assertThat(List.of(zhang.stage(), lisi.stage())).containsOnlyOnce("CANCELLED");
        cancelDeclarations.ofPlan(zhang.plan().planId());
        assertThat(List.of(zhang.stage(), lisi.stage())).containsOnly("CANCELLED");
        assertThat(lisi.read().get("timeline")).hasSize(2);
    }
}
