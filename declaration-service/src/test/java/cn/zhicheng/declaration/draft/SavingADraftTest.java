package cn.zhicheng.declaration.draft;

import static cn.zhicheng.declaration.world.Owners.owners;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.WholeForm;
import cn.zhicheng.declaration.world.World;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class SavingADraftTest {
    @Autowired
    World world;

    @Autowired
    MongoOperations mongo;

    @LocalServerPort
    int port;

    private String person = "";
    private String id = "";
    private Caller zhang = Caller.nobody(0);

    @BeforeEach
    void startsADraft() {
        person = world.applicant();
        zhang = Caller.applicant(port, person);
        zhang.prepare();
        id = zhang.start(world.openPlan().planId());
    }

    @AfterEach
    void everybodyIsThereAgain() {
        owners().down(false);
    }

    @Test
    void keepsAPartAndReadsItBack() {
        var saved =
                zhang.save(id, "/performance", 0, "s1", Map.of("text", "业绩")).json();
        assertThat(saved.get("rev").asInt()).isEqualTo(1);
        var part = zhang.get("/api/declarations/" + id).json().get("parts").get("/performance");
        assertThat(part.get("values").get("text").asString()).isEqualTo("业绩");
        assertThat(part.get("saveId").asString()).isEqualTo("s1");
    }

    @Test
    void marksWhatASubmissionWouldRefuseAndKeepsIt() {
        var saved =
                zhang.save(id, "/performance", 0, "s1", Map.of("text", "太短")).json();
        var problem = saved.get("problems").get(0);
        assertThat(problem.get("address").asString()).isEqualTo("/performance/text");
        assertThat(problem.get("message").asString()).contains("200");
        assertThat(problem.get("severity").asString()).isEqualTo("ERROR");
    }

    @Test
    void keepsEvenWhatHasAWrongShape() {
        var saved = zhang.save(id, "/basic", 0, "s1", Map.of("workStartedOn", "十年前", "specialtyWorkYears", "十年"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().get("values").get("workStartedOn").asString()).isEqualTo("十年前");
    }

    @Test
    void refusesWhatNoControlCanProduceAndSaysWhere() {
        var refused = zhang.save(id, "/basic", 0, "s1", Map.of("ethnicity", "98765"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("/basic/ethnicity")).matches(".*\\p{IsHan}.*");
    }

    @Test
    void refusesAStaleRevisionWithTheStoredPart() {
        zhang.save(id, "/performance", 0, "s1", Map.of("text", "第一"));
        zhang.save(id, "/performance", 1, "s2", Map.of("text", "第二"));
        var refused = zhang.save(id, "/performance", 1, "other", Map.of("text", "另一个窗口"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("version-conflict");
        assertThat(refused.json().get("stored").get("saveId").asString()).isEqualTo("s2");
        assertThat(refused.json().get("stored").get("values").get("text").asString())
                .isEqualTo("第二");
    }

    @Test
    void answersARepeatedSaveTheSame() {
        var first = zhang.save(id, "/performance", 0, "s1", Map.of("text", "业绩"));
        var again = zhang.save(id, "/performance", 0, "s1", Map.of("text", "业绩"));
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void requiresThatThePageSaysWhatItHad() {
        var refused = zhang.put(
                "/api/declarations/" + id + "/parts/performance", Map.of("values", Map.of()), "Save-Id", "s1");
        assertThat(refused.status()).isEqualTo(428);
    }

    @Test
    void letsManyTabsSaveDifferentPartsAtOnce() throws Exception {
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves = IntStream.range(0, 10)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> zhang.save(id, "/jobs/JOB000000" + i, 0, "s" + i, Map.of("employer", "单位" + i))
                                    .status())
                    .toList();
            for (var save : tabs.invokeAll(saves)) assertThat(save.get()).isEqualTo(200);
        }
        assertThat(zhang.get("/api/declarations/" + id).json().get("parts").size())
                .isEqualTo(10);
    }

    @Test
    void deletesARecordAndRestoresItByItsRevision() {
        var path = "/api/declarations/" + id + "/parts/jobs/JOB0000001";
        zhang.save(id, "/jobs/JOB0000001", 0, "s1", Map.of("employer", "单位"));
        var tombstone = zhang.delete(path, "If-Match", "\"1\"", "Save-Id", "s2").json();
        assertThat(tombstone.get("deleted").asBoolean()).isTrue();
        var late = zhang.save(id, "/jobs/JOB0000001", 1, "s3", Map.of("employer", "改名"));
        assertThat(late.code()).isEqualTo("record-deleted");
        var rev = late.json().get("stored").get("rev").asInt();
        assertThat(zhang.save(id, "/jobs/JOB0000001", rev, "s4", Map.of("employer", "改名"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keepsTheOrderOfAListBesideIt() {
        zhang.save(id, "/jobs/JOB0000001", 0, "s1", Map.of("employer", "甲单位"));
        zhang.save(id, "/jobs/JOB0000002", 0, "s2", Map.of("employer", "乙单位"));
        zhang.save(id, "/jobs/order", 0, "s3", Map.of("order", List.of("JOB0000002", "JOB0000001")));
        var declaration = zhang.get("/api/declarations/" + id).json();
        assertThat(declaration.get("order").get("/jobs").get(0).asString()).isEqualTo("JOB0000002");
        var printed = zhang.get("/api/declarations/" + id + "/content").json();
        assertThat(printed.get("answers")
                        .get("/jobs")
                        .get("records")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo("JOB0000002");
    }

    @Test
    void raisesTheContentVersionOnlyWhenAPrintWouldChange() {
        var first =
                zhang.save(id, "/performance", 0, "s1", Map.of("text", "业绩")).json();
        var same = zhang.save(id, "/performance", 1, "s2", Map.of("text", "业绩")).json();
        assertThat(same.get("contentVersion").asInt())
                .isEqualTo(first.get("contentVersion").asInt());
        var other =
                zhang.save(id, "/performance", 2, "s3", Map.of("text", "业绩二")).json();
        assertThat(other.get("contentVersion").asInt())
                .isGreaterThan(first.get("contentVersion").asInt());
    }

    @Test
    void doesNotCountWhatNoLongerApplies() {
        zhang.save(id, "/qualification", 0, "s1", Map.of("current", "NONE"));
        var before = zhang.save(id, "/qualification", 1, "s2", Map.of("current", "NONE"))
                .json();
        var after = zhang.save(id, "/qualification", 2, "s3", Map.of("current", "NONE", "certificateNo", "A-1"))
                .json();
        assertThat(after.get("contentVersion").asInt())
                .isEqualTo(before.get("contentVersion").asInt());
        assertThat(after.get("values").get("certificateNo").asString()).isEqualTo("A-1");
    }

    @Test
    void refusesMoreThanFourMegabytes() {
        var long1 = "字".repeat(7900);
        var answers = new ArrayList<Integer>();
        for (var i = 0; i < 190 && !answers.contains(413); i++) {
            answers.add(zhang.save(
                            id,
                            "/works/WORK%06d".formatted(i),
                            0,
                            "s" + i,
                            Map.of("content", long1, "result", long1.substring(0, 3900)))
                    .status());
        }
        assertThat(answers).contains(200).endsWith(413);
    }

    @Test
    void refusesTheTwoHundredAndFirstRecord() {
        mongo.getCollection("declarations").updateOne(new Document("_id", id), new Document("$set", twoHundredJobs()));
        var refused = zhang.save(id, "/jobs/JOBONEMORE", 0, "s1", Map.of("employer", "单位"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("/jobs")).isEqualTo("工作经历最多 200 条。请删除不需要的，或把相近的合并后再新增。");
    }

    private static Document twoHundredJobs() {
        var jobs = new Document();
        for (var i = 0; i < 200; i++) {
            jobs.append(
                    "parts./jobs/JOB%07d".formatted(i),
                    new Document("rev", 1L)
                            .append("saveId", "s")
                            .append("savedAt", new Date())
                            .append("values", new Document("employer", "单位"))
                            .append("deleted", false));
        }
        return jobs;
    }

    @Test
    void encryptsProtectedAnswersAndWhoDeclaresInPlace() {
        zhang.save(id, "/basic", 0, "s1", Map.of("email", "zhangsan@example.com", "currentWork", "石油化工"));
        var stored = Objects.requireNonNull(mongo.getCollection("declarations")
                .find(new Document("_id", id))
                .first());
        assertThat(stored.toJson())
                .doesNotContain("zhangsan@example.com", World.ID_NUMBER, "1380013800", "张三", "_class")
                .contains("石油化工");
        var part = zhang.get("/api/declarations/" + id).json().get("parts").get("/basic");
        assertThat(part.get("values").get("email").asString()).isEqualTo("zhangsan@example.com");
    }

    @Test
    void saysPageByPageWhatIsMissing() {
        var check = zhang.get("/api/declarations/" + id + "/check").json();
        assertThat(check.get("complete").asBoolean()).isFalse();
        assertThat(check.get("pages").size()).isEqualTo(4);
        assertThat(check.get("pages").get(0).get("state").asString()).isEqualTo("NOT_STARTED");
        assertThat(check.get("problems").toString()).contains("/performance/text");
    }

    @Test
    void countsTheProofsThatAreStillMissing() {
        var check = "/api/declarations/" + id + "/check";
        var before =
                zhang.get(check).json().get("attachments").get("categories").get(0);
        assertThat(before.get("required").asBoolean()).isTrue();
        assertThat(before.get("missing").asInt()).isEqualTo(1);
        world.proofs(id, person, "PHOTO");
        var after = zhang.get(check).json().get("attachments").get("categories").get(0);
        assertThat(after.get("count").asInt()).isEqualTo(1);
        assertThat(after.get("missing").asInt()).isZero();
    }

    @Test
    void saysWhenNothingIsMissing() {
        WholeForm.fill(zhang, id);
        world.proofs(id, person, "PHOTO", "OTHER_EVIDENCE");
        var check = zhang.get("/api/declarations/" + id + "/check").json();
        assertThat(check.get("problems").toString()).doesNotContain("ERROR");
        assertThat(check.get("complete").asBoolean()).isTrue();
    }

    @Test
    void fetchesTheIdentityAgainAfterItChanged() {
        var before = zhang.get("/api/declarations/" + id).json();
        world.changeProfile(person, 2);
        var after = zhang.get("/api/declarations/" + id).json();
        assertThat(before.get("personFacts").get("/basic/phone").asString()).isEqualTo("13800138001");
        assertThat(after.get("personFacts").get("/basic/phone").asString()).isEqualTo("13800138002");
        assertThat(after.get("contentVersion").asInt())
                .isGreaterThan(before.get("contentVersion").asInt());
    }

    @Test
    void staysReadableWhileTheOwnersAreAway() {
        world.changeProfile(person, 3);
        owners().down(true);
        var declaration = zhang.get("/api/declarations/" + id);
        assertThat(declaration.status()).isEqualTo(200);
    }

    @Test
    void losesItsEmployerWhenTheBindingIsReleased() {
        world.release(person);
        var declaration = zhang.get("/api/declarations/" + id).json();
        assertThat(declaration.has("employer")).isFalse();
    }
}
