package cn.zhicheng.committeeplan;

import cn.zhicheng.kit.archtest.ApiFile;
import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.StatusAssertions;

/** The service over HTTP, on a real store and broker, with the demonstration committees and plans. */
@LocalComponents
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zhicheng.demo=true")
class CommitteesAndPlansTest {
    private static final TestToken CLERK = TestTokens.staff("staff.jingzhou.limin", "李敏", "421000", "title-office");
    private static final TestToken YICHANG = TestTokens.staff("staff.yichang.wang", "王芳", "420500", "title-office");

    @LocalServerPort
    private int port;

    private RestTestClient client = RestTestClient.bindToServer().build();

    @BeforeEach
    void atTheServicesPort() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @Test
    void theCommittedDescriptionOfItsInterfaceIsTrue() {
        ApiFile.of("committee-plan-service").agreesWithServiceAt(port);
    }

    @Test
    void theCatalogueIsPublicAndCachedByItsEdition() {
        var etag = client.get()
                .uri("/api/catalogue")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("ETag")
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
        client.get()
                .uri("/api/catalogue")
                .header("If-None-Match", String.valueOf(etag))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void jingzhousCommitteesComeInPagesWithTheirTotal() {
        get("/api/committees?region=421000&page=2&size=10")
                .jsonPath("$.total")
                .isEqualTo(16)
                .jsonPath("$.items.length()")
                .isEqualTo(6);
    }

    @Test
    void aListSaysOfEachCommitteeHowManyOfItsPlansAreOpen() {
        get("/api/committees?region=421000&size=100")
                .jsonPath("$.items[?(@.id == 'C421001')].openPlans")
                .isEqualTo(1)
                .jsonPath("$.items[?(@.openPlans == 0)]")
                .isNotEmpty();
    }

    @Test
    void aCommitteeSaysHowManyOfItsPlansAreOpen() {
        get("/api/committees/C421001")
                .jsonPath("$.openPlans")
                .isEqualTo(1)
                .jsonPath("$.regionName")
                .isEqualTo("荆州市")
                .jsonPath("$.reviewTypeName")
                .isEqualTo("社会化评审");
    }

    @Test
    void anOpenPlanCarriesItsConditionsAndItsRulesForProofs() {
        get("/api/plans/P421001-0")
                .jsonPath("$.open")
                .isEqualTo(true)
                .jsonPath("$.clauseSets[0].clauses")
                .isNotEmpty()
                .jsonPath("$.attachments.length()")
                .isEqualTo(6)
                .jsonPath("$.notes.length()")
                .isEqualTo(4);
    }

    @Test
    void everybodyReadsTheWorkingDaysOfAYear() {
        get("/api/calendars/2026")
                .jsonPath("$.holidays[?(@.name == '国庆节')].to")
                .isEqualTo("2026-10-07")
                .jsonPath("$.workingWeekends.length()")
                .isEqualTo(6);
    }

    @Test
    void theProvincesOfficeCorrectsTheWorkingDaysAndNobodyElse() {
        var correction = Map.of(
                "holidays",
                List.of(Map.of("name", "元旦", "from", "2028-01-01", "to", "2028-01-03")),
                "workingWeekends",
                List.of("2028-01-08"),
                "source",
                "国务院办公厅关于2028年部分节假日安排的通知");
        assertThatCorrecting(correction, CLERK).isNotFound();
        assertThatCorrecting(correction, TestTokens.applicant("hubei-gov.b7c1")).isForbidden();
        assertThatCorrecting(correction, TestTokens.staff("staff.hubei.zhou", "周华", "420000", "title-office"))
                .isOk();
        get("/api/calendars/2028").jsonPath("$.holidays[0].to").isEqualTo("2028-01-03");
    }

    private StatusAssertions assertThatCorrecting(Map<String, ?> correction, TestToken token) {
        return client.put()
                .uri("/api/calendars/2028")
                .header("Authorization", "Bearer " + token.signed())
                .body(correction)
                .exchange()
                .expectStatus();
    }

    @Test
    void theClockClosesThePlanOfLastYear() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            var state = client.get()
                    .uri("/api/plans/P421001-1")
                    .exchange()
                    .returnResult(String.class)
                    .getResponseBody();
            if (String.valueOf(state).contains("\"CLOSED\"")) {
                return;
            }
            Thread.sleep(200);
        }
        get("/api/plans/P421001-1").jsonPath("$.state").isEqualTo("CLOSED");
    }

    @Test
    void theConditionsOfALevelAreReadBeforeThereIsAPlan() {
        get("/api/conditions?series=ENG&level=SENIOR&year=2026")
                .jsonPath("$.neededAchievements")
                .isEqualTo(4);
    }

    @Test
    void conditionsThatNobodyHasPutIntoClausesAreNotFoundWithASentence() {
        client.get()
                .uri("/api/conditions?series=HEALTH&level=SENIOR&year=2026")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("所选系列和级别的申报条件尚未录入，请向评委会或所属职改办咨询。");
    }

    @Test
    void aClerksDraftIsUnseenUntilItIsPublished() {
        var id = draft(CLERK, Instant.now().plus(Duration.ofDays(10)));
        client.get().uri("/api/plans/" + id).exchange().expectStatus().isNotFound();
        post(CLERK, "/api/plans/" + id + "/publication", Map.of())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("PUBLISHED");
        get("/api/plans/" + id).jsonPath("$.open").isEqualTo(true);
    }

    @Test
    void aClerkOfAnotherRegionSeesNothingOfADraft() {
        var id = draft(CLERK, Instant.now().plus(Duration.ofDays(10)));
        post(YICHANG, "/api/plans/" + id + "/publication", Map.of())
                .expectStatus()
                .isNotFound();
        client.put()
                .uri("/api/plans/" + id + "/window")
                .header("Authorization", "Bearer " + YICHANG.signed())
                .body(Map.of("closesAt", Instant.now().plus(Duration.ofDays(99)).toString(), "reason", "越权"))
                .exchange()
                .expectStatus()
                .isNotFound();
        client.get()
                .uri("/api/plans/" + id)
                .header("Authorization", "Bearer " + YICHANG.signed())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aPlanThatClosesInThePastIsNotPublished() {
        var id = draft(CLERK, Instant.now().minus(Duration.ofDays(1)));
        post(CLERK, "/api/plans/" + id + "/publication", Map.of())
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].address")
                .isEqualTo("/closesAt");
    }

    @Test
    void anApplicantPublishesNothing() {
        post(TestTokens.applicant("hubei-gov.zhang"), "/api/plans/P421001-0/publication", Map.of())
                .expectStatus()
                .isForbidden();
    }

    @Test
    void anExpiredForgedOrForeignTokenIsRefused() {
        for (var bad : List.of(CLERK.expired(), CLERK.forged(), CLERK.withAudience("other"))) {
            post(bad, "/api/plans/P421001-0/publication", Map.of())
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Test
    void theHomePageAndItsDirectoriesArePublic() {
        get("/api/home").jsonPath("$.services.length()").isEqualTo(6);
        get("/api/policies").jsonPath("$.cities.length()").isEqualTo(17);
        get("/api/notices?kind=REVIEW").jsonPath("$.items[0].id").isEqualTo("N2026-01");
        get("/api/contacts?kind=COMMITTEE&region=421000").jsonPath("$.total").isEqualTo(16);
        get("/api/contacts?kind=OFFICE&query=荆州").jsonPath("$.total").isEqualTo(1);
    }

    private String draft(TestToken who, Instant closesAt) {
        var body = PlanRequest.of("2026年度补充计划", 2026, Instant.now().minus(Duration.ofDays(2)), closesAt);
        var id = post(who, "/api/plans", body)
                .expectStatus()
                .isCreated()
                .returnResult(PlanId.class)
                .getResponseBody();
        return Objects.requireNonNull(id).id();
    }

    private RestTestClient.ResponseSpec post(TestToken who, String uri, Object body) {
        return client.post()
                .uri(uri)
                .header("Authorization", "Bearer " + who.signed())
                .body(body)
                .exchange();
    }

    private RestTestClient.BodyContentSpec get(String uri) {
        return client.get().uri(uri).exchange().expectStatus().isOk().expectBody();
    }

    record PlanId(String id) {}
}
