package cn.zhicheng.gateway;

import static cn.zhicheng.gateway.CallingServicesTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhicheng.signin.HttpBrowser;
import cn.zhicheng.signin.HttpPage;
import cn.zhicheng.signin.SignIn;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The realms as they are delivered, and the gateway, are made for each other: code flow, session, sign-out. */
class SigningInAtKeycloakTest {
    private static final String ZHANG_SAN = "hubei-gov.40d4a35f-1575-5d3f-9949-803adbb67162";

    private final RealSite site = RealSite.site();
    private final HttpBrowser window = new HttpBrowser();

    @AfterEach
    void theClockIsRightAgain() {
        site.clock.ahead = Duration.ZERO;
    }

    @Test
    void aCitizenArrivesWhereTheyWereGoing() {
        var provincial = window.open(URI.create(site.publicUrl + "/login/personal?to=/declarations/7Q2K"));
        assertThat(provincial.address().getPath()).startsWith("/auth/realms/hubei-unified-identity/");

        var arrived = asZhangSan(provincial);

        assertThat(arrived.address()).isEqualTo(URI.create(site.publicUrl + "/declarations/7Q2K"));
        assertThat(arrived.status()).isEqualTo(200);
        assertThat(inSession().get("/api/session").body())
                .contains("\"signedIn\":true", "\"personId\":\"" + ZHANG_SAN + "\"", "\"kind\":\"APPLICANT\"")
                .doesNotContain("eyJ");
    }

    @Test
    void theRealmsTokenGoesOnToTheServices() throws ParseException {
        signIn();

        assertThat(inSession().get("/api/me").statusCode()).isEqualTo(200);

        var token = sentToken();
        assertThat(token.getIssuer()).isEqualTo(site.publicUrl + "/auth/realms/zhicheng");
        assertThat(token.getAudience()).contains("zhicheng-api");
        assertThat(token.getStringClaim("person_id")).isEqualTo(ZHANG_SAN);
    }

    @Test
    void aClerkSignsInWithAOneTimeCode() {
        var clerk = site.person("staff.jingzhou.limin");
        var page = window.open(URI.create(site.publicUrl + "/login/staff?hint=" + clerk.username()));

        SignIn.at(site.publicUrl)
                .asStaff(window, page, clerk.username(), clerk.password(), Objects.requireNonNull(clerk.totpSecret()));

        assertThat(inSession().get("/api/session").body())
                .contains("\"name\":\"李敏\"", "\"kind\":\"STAFF\"", "\"title-office\"");
    }

    @Test
    void keycloakGivesTheGatewayNoCodeWithoutPkce() {
        var request = Browser.location(new Browser(site.publicUrl).get("/login/personal"));
        assertThat(request).contains("code_challenge=", "code_challenge_method=S256");

        var refused = window.open(URI.create(request.replaceAll("&code_challenge(_method)?=[^&]*", "")));

        assertThat(refused.address().getQuery()).contains("signIn=failed");
        assertThat(inSession().get("/api/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void signingOutEndsTheSessionsHereAtTheRealmAndAtTheProvince() {
        signIn();
        var before = sessionCookie();

        var answer = inSession().post("/logout");
        var back = window.open(URI.create(
                new JsonMapper().readTree(answer.body()).path("location").asString()));

        assertThat(back.address()).isEqualTo(URI.create(site.publicUrl + "/"));
        assertProblem(Browser.inSession(site.publicUrl, before).get("/api/me"), 401, "unauthenticated");
        var again = window.open(URI.create(site.publicUrl + "/login/personal"));
        assertThat(again.fieldNames()).contains("username", "password");
    }

    @Test
    void signingOutAtTheRealmEndsTheSessionHere() {
        signIn();
        var browser = inSession();
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);

        var confirmation =
                window.open(URI.create(site.publicUrl + "/auth/realms/zhicheng/protocol/openid-connect/logout"));
        window.submit(confirmation, Map.of());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertProblem(browser.get("/api/me"), 401, "unauthenticated"));
    }

    @Test
    void aSessionThatIsOverIsRefusedAndNotRevived() {
        signIn();
        var browser = inSession();
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);

        site.clock.ahead = Duration.ofMinutes(31);

        assertProblem(browser.get("/api/me"), 401, "unauthenticated");
        assertProblem(browser.write("PUT", "/api/preparation/pledge", "{}"), 401, "unauthenticated");
    }

    @Test
    void anAccessTokenThatIsAboutToEndIsRenewedAtTheRealm() throws ParseException {
        signIn();
        var browser = inSession();
        browser.get("/api/me");
        var first = sentToken();

        site.clock.ahead = Duration.ofMinutes(6);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(sentToken().getJWTID()).isNotEqualTo(first.getJWTID());
        assertThat(sentToken().getStringClaim("person_id")).isEqualTo(ZHANG_SAN);
    }

    private void signIn() {
        asZhangSan(window.open(URI.create(site.publicUrl + "/login/personal")));
    }

    private HttpPage asZhangSan(HttpPage provincial) {
        var citizen = site.person("zhangsan");
        return SignIn.asCitizen(window, provincial, citizen.username(), citizen.password());
    }

    private Browser inSession() {
        return Browser.inSession(site.publicUrl, sessionCookie());
    }

    private String sessionCookie() {
        return window.cookies().valueOf("ZHICHENG_SESSION");
    }

    private JWTClaimsSet sentToken() throws ParseException {
        var authorization = site.service.last().headers().getOrDefault("Authorization", "");
        return SignedJWT.parse(authorization.substring("Bearer ".length())).getJWTClaimsSet();
    }
}
