package cn.zhicheng.orgbinding;

import cn.zhicheng.kit.archtest.ApiFile;
import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The service over HTTP, on a real store and broker, with the demonstration employers. */
@LocalComponents
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zhicheng.demo=true")
class OrganizationsAndBindingsTest {
    private static final TestToken ZHANG = TestTokens.applicant("hubei-gov.zhang");
    private static final TestToken LI_SI = TestTokens.applicant("hubei-gov.lisi");
    private static final TestToken CLERK = TestTokens.staff("staff.jingzhou.limin", "李敏", "421000", "title-office");

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
        ApiFile.of("org-binding-service").agreesWithServiceAt(port);
    }

    @Test
    void anEmployerIsFoundByItsExactName() {
        search("荆州石化工程有限公司")
                .jsonPath("$.items[0].name")
                .isEqualTo("荆州石化工程有限公司")
                .jsonPath("$.items[0].match")
                .isEqualTo("EXACT")
                .jsonPath("$.items[0].regionName")
                .isEqualTo("沙市区");
    }

    @Test
    void anEmployerIsFoundDespiteFullWidthBrackets() {
        search("荆州市（示范）化工有限公司")
                .jsonPath("$.items[0].name")
                .isEqualTo("荆州市(示范)化工有限公司")
                .jsonPath("$.items[0].match")
                .isEqualTo("NORMALIZED");
    }

    @Test
    void anEmployerIsFoundByItsCreditCode() {
        var code = "$.items[0].creditCode";
        search("荆州石化工程有限公司")
                .jsonPath(code)
                .value(
                        String.class,
                        found -> search(found).jsonPath("$.items[0].match").isEqualTo("CREDIT_CODE"));
    }

    @Test
    void aTitleOfficeIsNoEmployerToBind() {
        search("荆州市职改办").jsonPath("$.total").isEqualTo(0);
    }

    @Test
    void anApplicantBindsAndReleasesAnEmployer() {
        call(HttpMethod.PUT, "/api/bindings/mine/chosen/EMP001", ZHANG, null)
                .expectStatus()
                .isOk();
        call(HttpMethod.PUT, "/api/bindings/mine/confirmed", ZHANG, Map.of("organizationId", "EMP001"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.confirmed.organizationId")
                .isEqualTo("EMP001");
        call(HttpMethod.GET, "/api/bindings/mine", LI_SI, null)
                .expectBody()
                .jsonPath("$.chosen")
                .isEmpty();
        call(HttpMethod.DELETE, "/api/bindings/mine/chosen/EMP001", ZHANG, null)
                .expectBody()
                .jsonPath("$.confirmed")
                .doesNotExist();
    }

    @Test
    void whatWasNotChosenCannotBeConfirmed() {
        call(HttpMethod.PUT, "/api/bindings/mine/confirmed", LI_SI, Map.of("organizationId", "EMP002"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("binding-not-chosen")
                .jsonPath("$.errors[0].address")
                .isEqualTo("/organizationId");
    }

    @Test
    void aClerkCreatesAnEmployerThatAnApplicantThenFinds() {
        register(CLERK, "荆州市新设检测有限公司", "91420100MA49000025", "OFFICE421000")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.offices[0].officeId")
                .isEqualTo("OFFICE421000");
        search("荆州市新设检测有限公司").jsonPath("$.total").isEqualTo(1);
    }

    @Test
    void aNameIsUniqueUnderItsSuperior() {
        register(CLERK, "荆州市重名有限公司", null, "OFFICE421000").expectStatus().isCreated();
        register(CLERK, "荆州市重名有限公司", null, "OFFICE421000")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("organization-name-taken");
    }

    @Test
    void theLetterOInACreditCodeIsExplained() {
        register(CLERK, "荆州市错码有限公司", "91420100MO49000025", "OFFICE421000")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("信用代码里没有字母 O，请改为数字 0。");
    }

    @Test
    void aClerkOfAnotherRegionCreatesNothingHere() {
        var yichang = TestTokens.staff("staff.yichang.wang", "王芳", "420500", "title-office");
        register(yichang, "不该有的公司", null, "OFFICE421000")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("organization-superior");
        search("不该有的公司").jsonPath("$.total").isEqualTo(0);
    }

    @Test
    void anApplicantCreatesNoEmployer() {
        register(ZHANG, "自封有限公司", null, "OFFICE421000").expectStatus().isForbidden();
    }

    @Test
    void aTokenThatIsExpiredForgedOrForSomebodyElseIsRefused() {
        for (var bad : new TestToken[] {ZHANG.expired(), ZHANG.forged(), ZHANG.withAudience("other")}) {
            call(HttpMethod.GET, "/api/bindings/mine", bad, null)
                    .expectStatus()
                    .isUnauthorized()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("unauthenticated");
        }
    }

    private RestTestClient.ResponseSpec register(
            TestToken who, String name, @Nullable String creditCode, String superior) {
        var body = creditCode == null
                ? Map.of("name", name, "kind", "EMPLOYER", "superiorId", superior)
                : Map.of("name", name, "kind", "EMPLOYER", "superiorId", superior, "creditCode", creditCode);
        return call(HttpMethod.POST, "/api/organizations", who, body);
    }

    private RestTestClient.BodyContentSpec search(String query) {
        return client.get()
                .uri("/api/organizations?query={query}", query)
                .header("Authorization", "Bearer " + ZHANG.signed())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private RestTestClient.ResponseSpec call(HttpMethod method, String uri, TestToken who, @Nullable Object body) {
        var request = client.method(method).uri(uri).header("Authorization", "Bearer " + who.signed());
        return body == null ? request.exchange() : request.body(body).exchange();
    }
}
