package cn.zhicheng.declaration.submission;

import static cn.zhicheng.declaration.world.Owners.owners;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.CanonicalJson;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.Caller.Answer;
import cn.zhicheng.declaration.world.Crashes;
import cn.zhicheng.declaration.world.Reception;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.WholeForm;
import cn.zhicheng.declaration.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class SubmittingTest {
    @Autowired
    World world;

    @Autowired
    MongoOperations mongo;

    @LocalServerPort
    int port;

    @Value("${zhicheng.reception.key}")
    String receptionKey = "";

    private String person = "";
    private String id = "";
    private String manifest = "";
    private @Nullable PlanState started;
    private Caller zhang = Caller.nobody(0);

    @BeforeEach
    void fillsInADraft() {
        person = world.applicant();
        zhang = Caller.applicant(port, person);
        zhang.prepare();
        var plan = world.openPlan();
        started = plan;
        id = zhang.start(plan.planId());
        WholeForm.fill(zhang, id);
        manifest = world.proofs(id, person, "PHOTO", "OTHER_EVIDENCE").digest();
    }

    @AfterEach
    void everybodyIsThereAgain() {
        owners().down(false);
    }

    @Test
    void givesAReceiptThatHoldsAgainstTheSnapshot() {
        var receipt = submit("key-0001").json();
        assertThat(ReceiptNumber.isWellFormed(receipt.get("number").asString())).isTrue();
        assertThat(receipt.get("number").asString()).startsWith("422026421001");
        var snapshot = zhang.get("/api/declarations/" + id + "/snapshots/1");
        assertThat(CanonicalJson.sha256Hex(snapshot.text().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(receipt.get("snapshotSha256").asString());
        assertThat(snapshot.json().get("receipt").get("number").asString())
                .isEqualTo(receipt.get("number").asString());
        assertThat(snapshot.json().get("person").get("idNumber").asString()).isEqualTo(World.ID_NUMBER);
        assertThat(snapshot.json().get("manifest").get("digest").asString()).isEqualTo(manifest);
    }

    @Test
    void showsInTheCasesAsSubmitted() {
        var receipt = submit("key-0001").json();
        var one = zhang.get("/api/cases").json().get("items").get(0);
        assertThat(one.get("stageLabel").asString()).isEqualTo("已申报");
        assertThat(one.get("receiptNumber").asString())
                .isEqualTo(receipt.get("printed").asString());
        assertThat(one.get("title").asString()).isEqualTo("工程师（化工 / 石油化工）");
    }

    @Test
    void isFoundInTheCasesByStageAndYearAndNotByOthers() {
        submit("key-0001");
        var year =
                zhang.get("/api/cases").json().get("items").get(0).get("year").asInt();
        assertThat(found("?stage=SUBMITTED&year=" + year)).isEqualTo(1);
        assertThat(found("?stage=DRAFT")).isZero();
        assertThat(found("?year=" + (year - 1))).isZero();
        assertThat(zhang.get("/api/cases?stage=NONSENSE").status()).isEqualTo(400);
    }

    private int found(String filter) {
        return zhang.get("/api/cases" + filter).json().get("total").asInt();
    }

    @Test
    void keepsTheSnapshotEncrypted() {
        submit("key-0001");
        var stored = Objects.requireNonNull(mongo.getCollection("snapshots")
                .find(new Document("declarationId", id))
                .first());
        assertThat(stored.toJson()).doesNotContain(World.ID_NUMBER, "张三");
    }

    @Test
    void answersTheSameKeyWithTheSameReceipt() {
        assertThat(submit("key-0001").json()).isEqualTo(submit("key-0001").json());
    }

    @Test
    void answersAnotherKeyWithTheCurrentReceipt() {
        assertThat(submit("key-0001").json()).isEqualTo(submit("key-0002").json());
    }

    @Test
    void givesOneReceiptHoweverManyTabsSubmit() throws Exception {
        var version = contentVersion();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var submits = IntStream.range(0, 6)
                    .<Callable<Answer>>mapToObj(i -> () -> submit("key-tab" + i, version))
                    .toList();
            var receipts = new HashSet<String>();
            for (var answer : tabs.invokeAll(submits)) receipts.add(answer.get().text());
            assertThat(receipts).hasSize(1);
        }
    }

    @Test
    void isADraftWhenItDiesAfterTheReceiptCounter() {
        Crashes.after("receiptNumbersRepository", "next");
        assertThat(submit("key-0001").status()).isEqualTo(500);
        assertThat(stage()).isEqualTo("DRAFT");
        assertThat(submit("key-0001").status()).isEqualTo(200);
    }

    @Test
    void isADraftWithEverythingSavedWhenItDiesAfterTheSnapshot() {
        Crashes.after("snapshotsRepository", "keep");
        assertThat(submit("key-0001").status()).isEqualTo(500);
        assertThat(stage()).isEqualTo("DRAFT");
        zhang.save(id, "/performance", 1, "s2", Map.of("text", "补充了业绩。".repeat(50)));
        var receipt = submit("key-0002").json();
        assertThat(zhang.get("/api/declarations/" + id + "/snapshots/1").text()).contains("补充了业绩。");
        assertThat(receipt.get("round").asInt()).isEqualTo(1);
    }

    @Test
    void isSubmittedWhenItDiesAfterTheOneUpdate() {
        Crashes.after("declarationsRepository", "save");
        assertThat(submit("key-0001").status()).isEqualTo(500);
        assertThat(stage()).isEqualTo("SUBMITTED");
        assertThat(submit("key-0001").json().get("round").asInt()).isEqualTo(1);
    }

    @Test
    void tellsEverythingThatIsMissing() {
        zhang.save(id, "/performance", 1, "s2", Map.of("text", "太短"));
        var refused = submit("key-0001");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("submit-incomplete");
        assertThat(refused.problemAt("/performance/text")).contains("200");
        assertThat(refused.json().get("detail").asString()).isEqualTo("还有 1 处需要补充或更正，点击可直接前往。");
    }

    @Test
    void refusesWhatThePersonDidNotSee() {
        var refused = submit("key-0001", contentVersion() - 1);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("content-moved");
    }

    @Test
    void waitsForProofsThatHaveNotArrived() {
        manifest = "f".repeat(64);
        var refused = submit("key-0001");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("attachments-syncing");
    }

    @Test
    void bearsTheTimeAtWhichTheGatewayReceivedIt() {
        var received = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);
        world.move(plan(), Instant.now().minus(Duration.ofHours(1)));
        var receipt = submitReceived("key-0001", received, signature("key-0001", received));
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(Instant.parse(receipt.json().get("submittedAt").asString())).isEqualTo(received);
    }

    @Test
    void ignoresAForgedTimeOfReception() {
        var received = Instant.now().minus(Duration.ofHours(2));
        world.move(plan(), Instant.now().minus(Duration.ofHours(1)));
        var refused = submitReceived("key-0001", received, "0".repeat(64));
        assertThat(refused.code()).isEqualTo("plan-closed");
    }

    @Test
    void ignoresATimeThatWasSignedForOtherContent() {
        var received = Instant.now().minus(Duration.ofHours(2));
        world.move(plan(), Instant.now().minus(Duration.ofHours(1)));
        var refused = submitReceived("key-0001", received, signature("key-0002", received));
        assertThat(refused.code()).isEqualTo("plan-closed");
    }

    @Test
    void asksTheOwnerBeforeItSaysThatTheWindowIsShut() {
        world.move(plan(), Instant.now().minus(Duration.ofHours(1)));
        world.extendUnheard(plan(), Instant.now().plus(Duration.ofDays(3)));
        assertThat(submit("key-0001").status()).isEqualTo(200);
    }

    @Test
    void isStillAskingWhenTheOwnerOfTheWindowIsAway() {
        world.move(plan(), Instant.now().minus(Duration.ofHours(1)));
        owners().down(true);
        var answer = submit("key-0001");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("syncing");
    }

    @Test
    void needsAnEmployer() {
        world.release(person);
        var refused = submit("key-0001");
        assertThat(refused.code()).isEqualTo("binding-released");
    }

    @Test
    void changesNothingAfterwards() {
        submit("key-0001");
        var refused = zhang.save(id, "/performance", 1, "s2", Map.of("text", "改"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("not-open");
    }

    @Test
    void keepsTheEmployerThatItFroze() {
        submit("key-0001");
        world.release(person);
        var declaration = zhang.get("/api/declarations/" + id).json();
        assertThat(declaration.get("employer").get("name").asString()).isEqualTo("荆州石化工程有限公司");
    }

    @Test
    void goesBackToADraftWhenWithdrawnAndKeepsItsNumber() {
        var first = submit("key-0001").json();
        assertThat(zhang.post("/api/declarations/" + id + "/withdrawal", null).status())
                .isEqualTo(204);
        assertThat(stage()).isEqualTo("DRAFT");
        assertThat(submit("key-0001").code()).isEqualTo("round-over");
        var second = submit("key-0002").json();
        assertThat(second.get("number")).isEqualTo(first.get("number"));
        assertThat(second.get("printed").asString())
                .isEqualTo(first.get("number").asString() + "-2");
    }

    @Test
    void isNotWithdrawnAfterTheWindow() {
        submit("key-0001");
        world.move(plan(), Instant.now().minusSeconds(1));
        var refused = zhang.post("/api/declarations/" + id + "/withdrawal", null);
        assertThat(refused.code()).isEqualTo("too-late");
    }

    @Test
    void isSeenByTheOfficesOnItsRouteOnly() {
        var city = Caller.clerk(port, "421000");
        submit("key-0001");
        assertThat(city.get("/api/office/declarations?size=100").text()).contains(id);
        assertThat(Caller.clerk(port, "421002")
                        .get("/api/office/declarations/" + id)
                        .status())
                .isEqualTo(200);
        assertThat(Caller.clerk(port, "420500")
                        .get("/api/office/declarations/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(Caller.clerk(port, "420000")
                        .get("/api/office/declarations/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void showsAnOfficeAMaskedIdNumber() {
        submit("key-0001");
        var dossier = Caller.clerk(port, "421000").get("/api/office/declarations/" + id);
        assertThat(dossier.text()).contains("420106********1511").doesNotContain(World.ID_NUMBER);
    }

    @Test
    void isNoBusinessOfAnOfficeWhileItIsADraft() {
        submit("key-0001");
        zhang.post("/api/declarations/" + id + "/withdrawal", null);
        assertThat(Caller.clerk(port, "421000")
                        .get("/api/office/declarations/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isVerifiedByNumberAndDigest() {
        var receipt = submit("key-0001").json();
        var number = receipt.get("number").asString();
        var digest = receipt.get("snapshotSha256").asString();
        assertThat(verify(number, digest.substring(0, 16))).isEqualTo("MATCH");
        assertThat(verify(number, "0".repeat(16))).isEqualTo("MISMATCH");
        assertThat(verify("4220264210010000000", digest)).isEqualTo("MISMATCH");
        zhang.post("/api/declarations/" + id + "/withdrawal", null);
        assertThat(verify(number, digest)).isEqualTo("SUPERSEDED");
    }

    @Test
    void publishesWhatHappenedWithTheSameWrite() {
        submit("key-0001");
        World.until(() -> mongo.getCollection("outbox").countDocuments(new Document("id", id)) == 0);
        var stored = Objects.requireNonNull(mongo.getCollection("declarations")
                .find(new Document("_id", id))
                .first());
        assertThat(stored.getLong("sequence")).isEqualTo(2);
        assertThat(stored.getList("pending", Document.class)).isEmpty();
    }

    private PlanState plan() {
        return Objects.requireNonNull(started);
    }

    private String verify(String number, String digest) {
        return Caller.nobody(port)
                .get("/api/verification?number=" + number + "&digest=" + digest)
                .json()
                .get("result")
                .asString();
    }

    private String stage() {
        return zhang.get("/api/declarations/" + id).json().get("stage").asString();
    }

    private long contentVersion() {
        return zhang.get("/api/declarations/" + id).json().get("contentVersion").asLong();
    }

    private Answer submit(String key) {
        return submit(key, contentVersion());
    }

    private Answer submit(String key, long contentVersion) {
        return zhang.post(
                "/api/declarations/" + id + "/submission",
                null,
                "Idempotency-Key",
                key,
                "If-Match",
                "\"" + contentVersion + "\"",
                "Manifest-Digest",
                manifest);
    }

    private Answer submitReceived(String key, Instant received, String signature) {
        return zhang.post(
                "/api/declarations/" + id + "/submission",
                null,
                reception(key, received).headers(signature));
    }

    /** As the gateway signs. */
    private String signature(String key, Instant received) {
        return reception(key, received).signed(receptionKey);
    }

    private Reception reception(String key, Instant received) {
        return new Reception(id, person, key, contentVersion(), manifest, received);
    }
}
