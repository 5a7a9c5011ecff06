package cn.zhicheng.declaration.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.Caller.Answer;
import cn.zhicheng.declaration.world.Reception;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.WholeForm;
import cn.zhicheng.declaration.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A window closes while people submit: when the gateway received it decides, not when the service came to it. */
@ServiceTest
class DeadlineNightTest {
    private static final int APPLICANTS = 200;
    private static final Duration AROUND = Duration.ofMillis(1500);
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(2);

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @Value("${zhicheng.reception.key}")
    String receptionKey = "";

    private record Ready(String person, Caller caller, String id, long contentVersion, String manifest) {}

    private record Submitted(Ready who, Instant received, Answer answer) {
        boolean inTime(PlanState plan) {
            return received.isBefore(plan.closesAt());
        }

        boolean hasReceipt() {
            return answer.status() == 200;
        }
    }

    @Test
    void givesAReceiptToEverybodyWhoWasReceivedInTimeAndToNobodyElse() throws Exception {
        var open = world.openPlan();
        var ready = together(8, IntStream.range(0, APPLICANTS).<Callable<Ready>>mapToObj(_ -> () -> fillIn(open)));

        var closing = world.move(open, Instant.now().plus(AROUND.multipliedBy(3)));
        var random = new Random(20_260_930);
        var submitted = together(APPLICANTS, ready.stream().<Callable<Submitted>>map(who -> {
            var at = closing.closesAt()
                    .minus(AROUND)
                    .plusMillis(random.nextLong(AROUND.multipliedBy(2).toMillis()));
            var queue = Duration.ofMillis(random.nextLong(LONGEST_QUEUE.toMillis()));
            return () -> submit(who, at, queue);
        }));

        assertThat(submitted).filteredOn(one -> one.inTime(closing)).hasSizeBetween(APPLICANTS / 4, APPLICANTS * 3 / 4);
        assertThat(submitted).allSatisfy(one -> assertThat(one.hasReceipt()).isEqualTo(one.inTime(closing)));
        assertThat(submitted)
                .filteredOn(Submitted::hasReceipt)
                .allSatisfy(one -> assertThat(Instant.parse(
                                one.answer().json().get("submittedAt").asString()))
                        .isEqualTo(one.received()));
        assertThat(submitted)
                .filteredOn(Submitted::hasReceipt)
                .extracting(one -> one.answer().json().get("number").asString())
                .doesNotHaveDuplicates();
        assertThat(submitted)
                .filteredOn(one -> !one.hasReceipt())
                .allSatisfy(one -> assertThat(one.answer().code()).isEqualTo("plan-closed"))
                .allSatisfy(one -> assertThat(stage(one.who())).isEqualTo("DRAFT"));
    }

    private Ready fillIn(PlanState plan) {
        var person = world.applicant();
        var caller = Caller.applicant(port, person);
        caller.prepare();
        var id = caller.start(plan.planId());
        WholeForm.fill(caller, id);
        var manifest = world.proofs(id, person, "PHOTO", "OTHER_EVIDENCE").digest();
        var contentVersion = caller.get("/api/declarations/" + id)
                .json()
                .get("contentVersion")
                .asLong();
        return new Ready(person, caller, id, contentVersion, manifest);
    }

    /** The gateway receives it at its time and sends it on when its turn comes. */
    private Submitted submit(Ready who, Instant at, Duration queue) throws InterruptedException {
        Thread.sleep(Duration.between(Instant.now(), at));
        var received = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var reception = new Reception(
                who.id(), who.person(), "key-" + who.id(), who.contentVersion(), who.manifest(), received);
        Thread.sleep(queue);
        var answer = who.caller()
                .post(
                        "/api/declarations/" + who.id() + "/submission",
                        null,
                        reception.headers(reception.signed(receptionKey)));
        return new Submitted(who, received, answer);
    }

    private static String stage(Ready who) {
        return who.caller()
                .get("/api/declarations/" + who.id())
                .json()
                .get("stage")
                .asString();
    }

    private static <T> List<T> together(int atOnce, Stream<Callable<T>> tasks) throws Exception {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            var results = Stream.<T>builder();
            for (var one : threads.invokeAll(tasks.toList())) results.add(one.get());
            return results.build().toList();
        }
    }
}
