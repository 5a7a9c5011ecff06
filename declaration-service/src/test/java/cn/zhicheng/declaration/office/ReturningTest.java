package cn.zhicheng.declaration.office;

import static cn.zhicheng.declaration.world.Applied.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.CalendarState;
import cn.zhicheng.contracts.CalendarState.Holiday;
import cn.zhicheng.declaration.calendar.Calendars;
import cn.zhicheng.declaration.calendar.WorkingDays;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.world.Applied;
import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.Caller.Answer;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.WholeForm;
import cn.zhicheng.declaration.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ReturningTest {
    @Autowired
    World world;

    @Autowired
    MongoOperations mongo;

    @Autowired
    Declarations declarations;

    @Autowired
    Calendars calendars;

    @LocalServerPort
    int port;

    @Test
    void theNoticeSaysWhoAsksForWhatAndUntilWhen() {
        var zhang = Applied.returned(world, port, "/basic/email", "/works/WORKRECORD/result", "/attachments/PHOTO");
        var notice = zhang.read().get("notice");
        assertThat(notice.get("officeName").asString()).isEqualTo("荆州市职改办");
        assertThat(Instant.parse(notice.get("deadline").asString()))
                .isEqualTo(calendars
                        .workingDays()
                        .endOf(5, Instant.parse(notice.get("returnedAt").asString())));
        assertThat(texts(notice, "label")).containsExactly("基本信息 邮箱", "主要专业技术工作业绩“常减压装置节能改造” 完成情况及效果", "附件 证件照");
        assertThat(texts(notice, "page")).containsExactly("basic", "works", "attachments");
        assertThat(texts(notice, "remark")).containsOnly("请更正");
    }

    @Test
    void theNoticeShowsWhatWasChangedSince() {
        var zhang = Applied.returned(world, port, "/basic/email", "/basic/ethnicity", "/attachments/PHOTO", "/jobs");
        assertThat(changed(zhang)).containsExactly(false, false, false, false);
        save(zhang, "/basic", Map.of("email", "new@example.com"));
        zhang.caller().save(zhang.id(), "/jobs/JOBRECORD2", 0, "s9", Map.of("work", "另一份工作"));
        world.proofs(zhang.id(), zhang.person(), "OTHER_EVIDENCE", "PHOTO");
        assertThat(changed(zhang)).containsExactly(true, false, true, true);
        save(zhang, "/basic", Map.of("email", "zhangsan@example.com"));
        assertThat(changed(zhang)).containsExactly(false, false, true, true);
    }

    @Test
    void aReturnedFieldIsOpenAndTheOneBesideItIsNot() {
        var zhang = Applied.returned(world, port, "/basic/email");
        assertThat(save(zhang, "/basic", Map.of("email", "new@example.com")).status())
                .isEqualTo(200);
        var refused = save(zhang, "/basic", Map.of("currentWork", "建筑"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("not-returned");
        assertThat(refused.problemAt("/basic/currentWork")).contains("退回时没有列出此项");
    }

    @Test
    void aReturnedRecordMayBeChangedAndDeletedAndNoOther() {
        var zhang = Applied.returned(world, port, "/appraisals/APPRAIS210");
        var other = save(zhang, "/appraisals/APPRAIS220", Map.of("result", "EXCELLENT"));
        assertThat(other.code()).isEqualTo("not-returned");
        assertThat(zhang.caller()
                        .save(zhang.id(), "/appraisals/APPRAIS190", 0, "s3", Map.of("year", 2019))
                        .code())
                .isEqualTo("not-returned");
        assertThat(save(zhang, "/appraisals/APPRAIS210", Map.of("result", "EXCELLENT"))
                        .status())
                .isEqualTo(200);
        assertThat(delete(zhang, "/appraisals/APPRAIS220", 1).code()).isEqualTo("not-returned");
        assertThat(delete(zhang, "/appraisals/APPRAIS210", 2).status()).isEqualTo(200);
    }

    @Test
    void aReturnedListMayBeAddedToAndPutInOrder() {
        var zhang = Applied.returned(world, port, "/jobs");
        assertThat(zhang.caller()
                        .save(zhang.id(), "/jobs/JOBRECORD2", 0, "s3", Map.of("work", "设计"))
                        .status())
                .isEqualTo(200);
        var order = Map.of("order", List.of("JOBRECORD2", "JOBRECORD1"));
        assertThat(zhang.caller()
                        .save(zhang.id(), "/jobs/order", 0, "s4", order)
                        .status())
                .isEqualTo(200);
        assertThat(delete(zhang, "/jobs/JOBRECORD1", 1).status()).isEqualTo(200);
        assertThat(zhang.caller()
                        .save(zhang.id(), "/works/order", 0, "s5", Map.of("order", List.of("WORKRECORD")))
                        .code())
                .isEqualTo("not-returned");
    }

    @Test
    void aReturnedPhotoOpensItsCategory() {
        var zhang = Applied.returned(world, port, "/basic/photo");
        assertThat(declarations
                        .find(new DeclarationId(zhang.id()))
                        .orElseThrow()
                        .state()
                        .unlocked())
                .containsExactly("/basic/photo", "/attachments/PHOTO");
        assertThat(changed(zhang)).containsExactly(false);
        world.proofs(zhang.id(), zhang.person(), "OTHER_EVIDENCE", "PHOTO");
        assertThat(changed(zhang)).containsExactly(true);
    }

    @Test
    void aNoticeNamesOnlyWhatCanBePutRight() {
        var zhang = Applied.taken(world, port);
        var refused = zhang.office(
                port,
                "return",
                remarks(
                        "/basic/email",
                        "/basic/nothing",
                        "/basic/name",
                        "/works/NOSUCHWORK",
                        "/attachments/A0000000000000000009",
                        "/works"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors")).hasSize(4);
        for (var index = 1; index <= 4; index++) {
            assertThat(refused.problemAt("/remarks/" + index + "/address")).contains("重新选择");
        }
        assertThat(zhang.stage()).isEqualTo("UNDER_AUDIT");
    }

    @Test
    void aProofOfTheRoundCanBeNamed() {
        var zhang = Applied.returned(world, port, "/attachments/A0000000000000000001");
        assertThat(texts(zhang.read().get("notice"), "label")).containsExactly("附件 其他业绩成果相关证明材料 OTHER_EVIDENCE-1.pdf");
    }

    @Test
    void aRemarkSaysSomething() {
        var zhang = Applied.taken(world, port);
        var body = Map.of("remarks", List.of(Map.of("address", "/basic/email", "remark", " ")));
        assertThat(zhang.office(port, "return", body).status()).isEqualTo(422);
        assertThat(zhang.office(port, "return", Map.of("remarks", List.of())).status())
                .isEqualTo(422);
    }

    @Test
    void itIsReturnedAsOftenAsThePracticeAllows() {
        var zhang = Applied.returned(world, port, "/basic/email");
        assertThat(zhang.submit("key-0002").json().get("round").asInt()).isEqualTo(2);
        zhang.office(port, "taking", null);
        assertThat(zhang.office(port, "return", remarks("/basic/email")).code()).isEqualTo("no-return-left");
        assertThat(zhang.office(port, "acceptance", null).status()).isEqualTo(204);
        assertThat(zhang.stage()).isEqualTo("ACCEPTED");
    }

    @Test
    void onlyTheNoticesDeadlineCountsForTheNextRound() {
        var zhang = Applied.returned(world, port, "/basic/email");
        world.move(zhang.plan(), Instant.now().minusSeconds(60));
        var second = zhang.submit("key-0002");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().get("printed").asString()).endsWith("-2");
    }

    @Test
    void afterTheNoticesDeadlineThereIsNoNextRound() {
        var zhang = Applied.returned(world, port, "/basic/email");
        deadline(zhang, Instant.now().minusSeconds(1));
        var refused = zhang.submit("key-0002");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("notice-expired");
        assertThat(zhang.read().get("actions")).isEmpty();
    }

    @Test
    void aLaterRoundThatIsWithdrawnIsReturnedAgainWithTheSameNotice() {
        var zhang = Applied.returned(world, port, "/basic/email");
        save(zhang, "/basic", Map.of("email", "new@example.com"));
        var notice = zhang.read().get("notice");
        zhang.submit("key-0002");
        assertThat(zhang.withdraw().status()).isEqualTo(204);
        assertThat(zhang.stage()).isEqualTo("RETURNED");
        assertThat(zhang.read().get("notice")).isEqualTo(notice);
        assertThat(zhang.submit("key-0003").json().get("round").asInt()).isEqualTo(3);
        deadline(zhang, Instant.now().minusSeconds(1));
        assertThat(zhang.withdraw().code()).isEqualTo("too-late");
    }

    @Test
    void theTimelineSaysWhoDidWhatAndWhy() {
        var zhang = Applied.returned(world, port, "/basic/email");
        zhang.submit("key-0002");
        zhang.office(port, "taking", null);
        zhang.office(port, "rejection", Map.of("reason", "材料不实"));
        var timeline = zhang.read().get("timeline");
        assertThat(texts(timeline, "label", "by"))
                .containsExactly(
                        "开始申报 申报人", "提交申报 申报人", "开始审核 荆州市职改办", "退回补正 荆州市职改办", "提交申报 申报人", "开始审核 荆州市职改办", "不予受理 荆州市职改办");
        assertThat(timeline.get(3).get("reason").asString()).isEqualTo("一次性告知 1 处");
        assertThat(timeline.get(6).get("reason").asString()).isEqualTo("材料不实");
    }

    @Test
    void takingTwiceIsTakingOnce() {
        var zhang = Applied.taken(world, port);
        assertThat(zhang.office(port, "taking", null).status()).isEqualTo(204);
        assertThat(zhang.read().get("timeline")).hasSize(3);
    }

    @Test
    void theOfficeThatAuditsItDecidesAndNoOther() {
        var zhang = Applied.submitted(world, port);
        var county = Caller.clerk(port, "421002");
        var path = "/api/office/declarations/" + zhang.id();
        county.post(path + "/taking", null);
        assertThat(zhang.office(port, "return", remarks("/basic/email")).code()).isEqualTo("audit-elsewhere");
        assertThat(county.post(path + "/acceptance", null).code()).isEqualTo("audit-elsewhere");
        zhang.office(port, "taking", null);
        assertThat(county.post(path + "/rejection", Map.of("reason", "越权")).code())
                .isEqualTo("audit-elsewhere");
        assertThat(zhang.office(port, "acceptance", null).status()).isEqualTo(204);
    }

    @Test
    void nothingIsDecidedBeforeItIsTaken() {
        var zhang = Applied.submitted(world, port);
        assertThat(zhang.office(port, "return", remarks("/basic/email")).code()).isEqualTo("not-now");
        assertThat(zhang.office(port, "acceptance", null).code()).isEqualTo("not-now");
        assertThat(zhang.office(port, "rejection", Map.of("reason", "材料不实")).code())
                .isEqualTo("not-now");
    }

    @Test
    void forAnotherRegionsClerkItDoesNotExist() {
        var zhang = Applied.taken(world, port);
        steps(zhang.id())
                .forEach((name, step) -> assertThat(
                                step.apply(Caller.clerk(port, "420500")).status())
                        .as(name)
                        .isEqualTo(404));
        assertThat(zhang.stage()).isEqualTo("UNDER_AUDIT");
    }

    @Test
    void theApplicantDecidesNothing() {
        var zhang = Applied.taken(world, port);
        steps(zhang.id())
                .forEach((name, step) ->
                        assertThat(step.apply(zhang.caller()).status()).as(name).isEqualTo(403));
    }

    @Test
    void theDeadlineFollowsTheCalendarThatOfficesKeep() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var year = today.getYear();
        var off = new Holiday("放假", today.plusDays(1), today.plusDays(10));
        var states = List.of(
                new CalendarState("CN-" + year, year, List.of(off), List.of(), "通知"),
                new CalendarState("CN-" + (year + 1), year + 1, List.of(off), List.of(), "通知"));
        states.forEach(world::calendar);
        var expected = new WorkingDays(Map.of(year, states.get(0), year + 1, states.get(1)));
        World.until(() -> calendars.workingDays().equals(expected));
        var notice = Applied.returned(world, port, "/basic/email").read().get("notice");
        var deadline = Instant.parse(notice.get("deadline").asString());
        assertThat(deadline)
                .isAfter(Instant.now().plus(Duration.ofDays(14)))
                .isEqualTo(
                        expected.endOf(5, Instant.parse(notice.get("returnedAt").asString())));
    }

    private static Map<String, Function<Caller, Answer>> steps(String id) {
        var path = "/api/office/declarations/" + id;
        var steps = new LinkedHashMap<String, Function<Caller, Answer>>();
        steps.put("take", caller -> caller.post(path + "/taking", null));
        steps.put("return", caller -> caller.post(path + "/return", remarks("/basic/email")));
        steps.put("accept", caller -> caller.post(path + "/acceptance", null));
        steps.put("reject", caller -> caller.post(path + "/rejection", Map.of("reason", "越权")));
        return steps;
    }

    private static Answer save(Applied zhang, String part, Map<String, ?> changes) {
        var stored = zhang.read().get("parts").get(part);
        var values = new HashMap<String, Object>(
                Objects.requireNonNull(WholeForm.answers().get(part)));
        values.putAll(changes);
        return zhang.caller().save(zhang.id(), part, stored.get("rev").asLong(), World.fresh("s"), values);
    }

    private static Answer delete(Applied zhang, String part, long rev) {
        return zhang.caller()
                .delete(
                        "/api/declarations/" + zhang.id() + "/parts" + part,
                        "If-Match",
                        "\"" + rev + "\"",
                        "Save-Id",
                        World.fresh("s"));
    }

    /** As if the notice had been made earlier. */
    private void deadline(Applied zhang, Instant deadline) {
        mongo.getCollection("declarations")
                .updateOne(
                        new Document("_id", zhang.id()),
                        new Document(
                                "$set",
                                new Document("notices.0.deadline", Date.from(deadline))
                                        .append("stage.deadline", Date.from(deadline))));
    }

    private static List<Boolean> changed(Applied zhang) {
        return zhang.read()
                .get("notice")
                .get("items")
                .valueStream()
                .map(item -> item.get("changed").asBoolean())
                .toList();
    }

    private static List<String> texts(JsonNode notice, String member) {
        return notice.get("items")
                .valueStream()
                .map(item -> item.get(member).asString())
                .toList();
    }

    private static List<String> texts(JsonNode timeline, String first, String second) {
        return timeline.valueStream()
                .map(entry ->
                        entry.get(first).asString() + " " + entry.get(second).asString())
                .toList();
    }
}
