package cn.zhicheng.committeeplan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What applicants wish for over HTTP: to be reminded of a plan, and a specialty that is missing. */
@LocalComponents
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zhicheng.demo=true")
class WishesTest {
    private static final TestToken JINGZHOU = TestTokens.staff("staff.jingzhou.limin", "李敏", "421000", "title-office");
    private static final TestToken YICHANG = TestTokens.staff("staff.yichang.wang", "王芳", "420500", "title-office");
    private static final TestToken PROVINCE = TestTokens.staff("staff.hubei.chen", "陈晨", "420000", "title-office");
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @LocalServerPort
    private int port;

    private RestTestClient client = RestTestClient.bindToServer().build();
    private TestToken zhang = TestTokens.applicant("nobody");

    @BeforeEach
    void somebodyNew() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
        zhang = TestTokens.applicant("hubei-gov.wish" + PEOPLE.incrementAndGet());
    }

    @Test
    void aReminderShowsNoPlanUntilOneIsPublished() {
        call(zhang, HttpMethod.PUT, "/api/reminders/mine/C421001", null)
                .expectStatus()
                .isNoContent();
        body(zhang, "/api/reminders/mine")
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].committeeName")
                .isNotEmpty()
                .jsonPath("$.items[0].since")
                .isNotEmpty()
                .jsonPath("$.items[0].plan")
                .doesNotExist();
        var plan = publishedPlan();
        body(zhang, "/api/reminders/mine")
                .jsonPath("$.items[0].plan.id")
                .isEqualTo(plan)
                .jsonPath("$.items[0].plan.name")
                .isEqualTo("2027年度提醒计划")
                .jsonPath("$.items[0].year")
                .isEqualTo(2027);
    }

    @Test
    void aReminderIsTakenBack() {
        call(zhang, HttpMethod.PUT, "/api/reminders/mine/C421001", null);
        call(zhang, HttpMethod.PUT, "/api/reminders/mine/C421001", null)
                .expectStatus()
                .isNoContent();
        call(zhang, HttpMethod.DELETE, "/api/reminders/mine/C421001", null)
                .expectStatus()
                .isNoContent();
        body(zhang, "/api/reminders/mine").jsonPath("$.total").isEqualTo(0);
    }

    @Test
    void anUnknownCommitteeRemindsNobody() {
        call(zhang, HttpMethod.PUT, "/api/reminders/mine/C999999", null)
                .expectStatus()
                .isNotFound();
    }

    @Test
    void nobodySeesOrTakesBackAnothersReminder() {
        call(zhang, HttpMethod.PUT, "/api/reminders/mine/C421001", null);
        var lisi = TestTokens.applicant("hubei-gov.other");
        call(lisi, HttpMethod.DELETE, "/api/reminders/mine/C421001", null);
        body(lisi, "/api/reminders/mine").jsonPath("$.total").isEqualTo(0);
        body(zhang, "/api/reminders/mine").jsonPath("$.total").isEqualTo(1);
        call(JINGZHOU, HttpMethod.GET, "/api/reminders/mine", null)
                .expectStatus()
                .isForbidden();
        client.get().uri("/api/reminders/mine").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void aMissingSpecialtyIsAskedForOnce() {
        var first = ask("储能工程");
        var again = ask("储能 工程");
        assertThat(again).isEqualTo(first);
        body(zhang, "/api/specialty-requests/mine")
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].state")
                .isEqualTo("OPEN")
                .jsonPath("$.items[0].seriesLabel")
                .isNotEmpty();
    }

    @Test
    void theOfficeOfTheCommitteeAnswers() {
        var id = ask("氢能工程");
        body(JINGZHOU, "/api/office/specialty-requests?state=OPEN&size=100")
                .jsonPath("$.items[?(@.id == '" + id + "')].specialtyName")
                .isEqualTo("氢能工程")
                .jsonPath("$.items[?(@.id == '" + id + "')].personId")
                .doesNotExist();
        answer(JINGZHOU, id, "POINTED_TO", "请选择“化工 / 新能源”。").expectStatus().isOk();
        body(zhang, "/api/specialty-requests/mine")
                .jsonPath("$.items[0].state")
                .isEqualTo("POINTED_TO")
                .jsonPath("$.items[0].answer")
                .isEqualTo("请选择“化工 / 新能源”。")
                .jsonPath("$.items[0].answeredAt")
                .isNotEmpty();
    }

    @Test
    void anAnswerIsNotGivenTwice() {
        var id = ask("光伏工程");
        answer(PROVINCE, id, "DECLINED", "目录中已有。").expectStatus().isOk();
        answer(PROVINCE, id, "DECLINED", "目录中已有。").expectStatus().isOk();
        answer(JINGZHOU, id, "ADDED", "已增补。")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.stored.answer")
                .isEqualTo("目录中已有。");
    }

    @Test
    void whatWasAnsweredMayBeAskedAgain() {
        var id = ask("风电工程");
        answer(JINGZHOU, id, "DECLINED", "暂不增补。").expectStatus().isOk();
        assertThat(ask("风电工程")).isNotEqualTo(id);
    }

    @Test
    void anOfficeOfAnotherRegionFindsNoRequest() {
        var id = ask("生物工程");
        answer(YICHANG, id, "ADDED", "越权").expectStatus().isNotFound();
        body(YICHANG, "/api/office/specialty-requests?size=100")
                .jsonPath("$.items[?(@.id == '" + id + "')]")
                .isEmpty();
        answer(JINGZHOU, "NOSUCHREQUEST", "ADDED", "没有").expectStatus().isNotFound();
    }

    @Test
    void nobodySeesAnothersRequest() {
        ask("海洋工程");
        body(TestTokens.applicant("hubei-gov.other"), "/api/specialty-requests/mine")
                .jsonPath("$.total")
                .isEqualTo(0);
        call(zhang, HttpMethod.GET, "/api/office/specialty-requests", null)
                .expectStatus()
                .isForbidden();
        call(JINGZHOU, HttpMethod.GET, "/api/specialty-requests/mine", null)
                .expectStatus()
                .isForbidden();
        call(zhang, HttpMethod.GET, "/api/specialty-requests/mine?size=101", null)
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aSeriesThatTheCommitteeDoesNotReviewIsRefusedAtItsPlace() {
        call(
                        zhang,
                        HttpMethod.POST,
                        "/api/specialty-requests",
                        Map.of("committeeId", "C421001", "seriesCode", "NOSUCH", "specialtyName", "储能工程"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].address")
                .isEqualTo("/seriesCode");
    }

    @Test
    void whoAsksTooMuchWaitsForAnswersFirst() {
        for (var i = 0; i < 20; i++) {
            ask("专业" + i);
        }
        call(zhang, HttpMethod.POST, "/api/specialty-requests", wanted("专业二十一"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("您已有 20 条增补专业的申请在等待答复，请等待答复后再提出。");
    }

    private String ask(String specialty) {
        var asked = call(zhang, HttpMethod.POST, "/api/specialty-requests", wanted(specialty))
                .expectStatus()
                .is2xxSuccessful()
                .returnResult(Id.class)
                .getResponseBody();
        return Objects.requireNonNull(asked).id();
    }

    private static Map<String, Object> wanted(String specialty) {
        return Map.of(
                "committeeId", "C421001", "seriesCode", "ENG", "specialtyName", specialty, "reason", "本单位主要从事该专业。");
    }

    private RestTestClient.ResponseSpec answer(TestToken who, String id, String state, String text) {
        return call(
                who,
                HttpMethod.PUT,
                "/api/office/specialty-requests/" + id + "/answer",
                Map.of("state", state, "answer", text));
    }

    private String publishedPlan() {
        var body = PlanRequest.of(
                "2027年度提醒计划",
                2027,
                Instant.now().plus(Duration.ofDays(2)),
                Instant.now().plus(Duration.ofDays(400)));
        var drafted = call(JINGZHOU, HttpMethod.POST, "/api/plans", body)
                .expectStatus()
                .isCreated()
                .returnResult(Id.class)
                .getResponseBody();
        var id = Objects.requireNonNull(drafted).id();
        call(JINGZHOU, HttpMethod.POST, "/api/plans/" + id + "/publication", Map.of())
                .expectStatus()
                .isOk();
        return id;
    }

    private RestTestClient.BodyContentSpec body(TestToken who, String uri) {
        return call(who, HttpMethod.GET, uri, null).expectStatus().isOk().expectBody();
    }

    private RestTestClient.ResponseSpec call(TestToken who, HttpMethod method, String uri, @Nullable Object body) {
        var request = client.method(method).uri(uri).header("Authorization", "Bearer " + who.signed());
        return body == null ? request.exchange() : request.body(body).exchange();
    }

    record Id(String id) {}
}
