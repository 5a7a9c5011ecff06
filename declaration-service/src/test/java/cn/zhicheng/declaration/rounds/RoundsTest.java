package cn.zhicheng.declaration.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Declaration.Outcome;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.ReturnNotice;
import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.WholeForm;
import cn.zhicheng.declaration.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RoundsTest {
    @Autowired
    World world;

    @Autowired
    Declarations declarations;

    @LocalServerPort
    int port;

    private Caller zhang = Caller.nobody(0);
    private String id = "";
    private String manifest = "";

    @BeforeEach
    void submitsOnce() {
        var person = world.applicant();
        zhang = Caller.applicant(port, person);
        zhang.prepare();
        id = zhang.start(world.openPlan().planId());
        WholeForm.fill(zhang, id);
        manifest = world.proofs(id, person, "PHOTO", "OTHER_EVIDENCE").digest();
        submit("key-0001");
    }

    @Test
    void everySubmissionIsARoundWithItsReceipt() {
        var rounds = rounds();
        assertThat(rounds.size()).isEqualTo(1);
        assertThat(rounds.get(0).get("number").asInt()).isEqualTo(1);
        assertThat(rounds.get(0).get("printedReceipt").asString()).startsWith("422026421001");
        assertThat(rounds.get(0).get("manifestCount").asInt()).isEqualTo(2);
        assertThat(rounds.get(0).get("withdrawn").asBoolean()).isFalse();
    }

    @Test
    void aWithdrawnRoundStaysInTheList() {
        zhang.post("/api/declarations/" + id + "/withdrawal", null);
        assertThat(rounds().get(0).get("withdrawn").asBoolean()).isTrue();
    }

    @Test
    void aRoundSaysWhatItWasReturnedFor() {
        sendBack("/performance/text", "请补充近五年的业绩");
        var notice = rounds().get(0).get("notice");
        assertThat(notice.get("officeName").asString()).isEqualTo("荆州市职改办");
        assertThat(notice.get("items").get(0).get("remark").asString()).isEqualTo("请补充近五年的业绩");
    }

    @Test
    void nothingHasChangedRightAfterTheSubmission() {
        assertThat(changes("").get("changes").size()).isZero();
    }

    @Test
    void theDraftIsHeldAgainstWhatWasSubmitted() {
        sendBack("/performance/text", "请补充近五年的业绩");
        change("补充的业绩：负责装置检修与改造。");
        var changes = changes("?from=1");
        assertThat(changes.has("to")).isFalse();
        var change = changes.get("changes").get(0);
        assertThat(change.get("address").asString()).isEqualTo("/performance/text");
        assertThat(change.get("kind").asString()).isEqualTo("CHANGED");
        assertThat(change.get("after").asString()).startsWith("补充的业绩");
        assertThat(changes.get("changes").size()).isEqualTo(1);
    }

    @Test
    void twoRoundsAreHeldAgainstEachOtherForOwnerAndOffice() {
        sendBack("/performance/text", "请补充近五年的业绩");
        change("补充的业绩：负责装置检修与改造。");
        submit("key-0002");
        assertThat(rounds().get(1).get("printedReceipt").asString()).endsWith("-2");
        var mine = changes("?from=1&to=2").get("changes");
        assertThat(mine.get(0).get("address").asString()).isEqualTo("/performance/text");
        var office = Caller.clerk(port, "421000").get("/api/office/declarations/" + id + "/changes");
        assertThat(office.json().get("changes")).isEqualTo(mine);
        assertThat(office.json().get("from").asInt()).isEqualTo(1);
        assertThat(office.json().get("to").asInt()).isEqualTo(2);
    }

    /** What is not submitted is nobody's but the applicant's. */
    @Test
    void anOfficeDoesNotSeeWhatIsNotSubmittedYet() {
        sendBack("/performance/text", "请补充近五年的业绩");
        change("补充的业绩：负责装置检修与改造。");
        var office = Caller.clerk(port, "421000").get("/api/office/declarations/" + id + "/changes");
        assertThat(office.status()).isEqualTo(200);
        assertThat(office.json().get("changes").size()).isZero();
    }

    @Test
    void anotherIdentityIsMaskedForTheOffice() {
        var office = Caller.clerk(port, "421000").get("/api/office/declarations/" + id + "/changes?from=1&to=1");
        assertThat(office.text()).doesNotContain(World.ID_NUMBER);
    }

    @Test
    void anOfficeBesideTheRouteFindsNothing() {
        var path = "/api/office/declarations/" + id + "/changes?from=1&to=1";
        assertThat(Caller.clerk(port, "420500").get(path).status()).isEqualTo(404);
        assertThat(zhang.get(path).status()).isEqualTo(403);
    }

    @Test
    void aRoundThatNeverWasIsNotFound() {
        assertThat(zhang.get("/api/declarations/" + id + "/changes?from=7").status())
                .isEqualTo(404);
        assertThat(zhang.get("/api/declarations/" + id + "/changes?from=1&to=7").status())
                .isEqualTo(404);
    }

    private JsonNode rounds() {
        return zhang.get("/api/declarations/" + id + "/rounds").json().get("rounds");
    }

    private JsonNode changes(String query) {
        return zhang.get("/api/declarations/" + id + "/changes" + query).json();
    }

    private void change(String text) {
        var part = zhang.get("/api/declarations/" + id).json().get("parts").get("/performance");
        var saved =
                zhang.save(id, "/performance", part.get("rev").asInt(), "correction", Map.of("text", text.repeat(20)));
        if (saved.status() != 200) throw new AssertionError(saved);
    }

    private void submit(String key) {
        var check = zhang.get("/api/declarations/" + id + "/check").json();
        var submitted = zhang.post(
                "/api/declarations/" + id + "/submission",
                null,
                "Idempotency-Key",
                key,
                "If-Match",
                "\"" + check.get("contentVersion").asInt() + "\"",
                "Manifest-Digest",
                manifest);
        if (submitted.status() != 200) throw new AssertionError(submitted);
    }

    private void sendBack(String address, String remark) {
        step(declaration -> declaration.take(World.OFFICE, Instant.now()));
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var notice = new ReturnNotice(
                World.OFFICE, now, now.plus(Duration.ofDays(7)), List.of(new ReturnNotice.Remark(address, remark)));
        step(declaration -> declaration.sendBack(notice, 1));
    }

    private void step(Function<Declaration, Outcome> step) {
        var declaration = declarations.find(new DeclarationId(id)).orElseThrow();
        var outcome = step.apply(declaration);
        if (!(outcome instanceof Outcome.Changed(var after)) || !declarations.save(after)) {
            throw new AssertionError(outcome);
        }
    }
}
