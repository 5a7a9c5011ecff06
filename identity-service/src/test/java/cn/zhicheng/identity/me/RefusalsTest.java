package cn.zhicheng.identity.me;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import cn.zhicheng.local.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What the service refuses, called directly; the platform is away here. */
@LocalComponents(Component.STORE)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "KEYCLOAK_INTERNAL_URL=http://127.0.0.1:9")
class RefusalsTest {
    private static final TestToken ZHANG = TestTokens.applicant("hubei-gov.zhang");
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
    void aTokenThatIsExpiredForgedOrForSomebodyElseIsRefused() {
        for (var path : new String[] {"/api/me", "/api/me/identity"}) {
            for (var bad : new TestToken[] {
                ZHANG.expired(), ZHANG.forged(), ZHANG.withAudience("other"), ZHANG.withIssuer("http://elsewhere")
            }) {
                get(path, bad)
                        .expectStatus()
                        .isUnauthorized()
                        .expectBody()
                        .jsonPath("$.code")
                        .isEqualTo("unauthenticated");
            }
        }
    }

    @Test
    void nobodyIsRefused() {
        client.get().uri("/api/me").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void aClerkHasNoIdentityToShow() {
        get("/api/me/identity", CLERK)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("forbidden");
    }

    @Test
    void thereIsNobodyElseToAskAbout() {
        get("/api/me/hubei-gov.lisi", ZHANG)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
    }

    @Test
    void aClerkIsWhoTheTokenSays() {
        get("/api/me", CLERK)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.personId")
                .isEqualTo("staff.jingzhou.limin")
                .jsonPath("$.kind")
                .isEqualTo("STAFF")
                .jsonPath("$.name")
                .isEqualTo("李敏")
                .jsonPath("$.roles[0]")
                .isEqualTo("title-office")
                .jsonPath("$.regionName")
                .isEqualTo("荆州市")
                .jsonPath("$.idNumberMasked")
                .doesNotExist();
    }

    @Test
    void anApplicantWhomNobodyKnowsYetWaitsWhileThePlatformIsAway() {
        get("/api/me", ZHANG)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("syncing");
    }

    private RestTestClient.ResponseSpec get(String path, TestToken who) {
        return client.get()
                .uri(path)
                .header("Authorization", "Bearer " + who.signed())
                .exchange();
    }
}
