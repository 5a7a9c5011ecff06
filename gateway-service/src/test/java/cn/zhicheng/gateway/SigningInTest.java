package cn.zhicheng.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInTest {
    private final Site site = Site.site();
    private final Browser browser = new Browser(site.publicUrl);

    @Test
    void personalSignInGoesStraightToTheProvincialPlatformWithPkce() {
        var keycloak = Browser.location(browser.get("/login/personal?to=/home"));
        assertThat(keycloak)
                .startsWith(site.publicUrl + "/auth/realms/zhicheng/protocol/openid-connect/auth?")
                .contains("kc_idp_hint=hubei-gov", "code_challenge_method=S256", "nonce=", "scope=openid");
    }

    @Test
    void staffSeeKeycloaksOwnFormWithTheirNameFilledIn() {
        assertThat(Browser.location(browser.get("/login/staff?hint=staff.jingzhou.limin")))
                .contains("login_hint=staff.jingzhou.limin")
                .doesNotContain("kc_idp_hint");
    }

    @Test
    void oneArrivesWhereOneWasGoing() {
        assertThat(browser.signIn(site, "/login/personal?to=/declarations/7Q2K?page=2"))
                .isEqualTo("/declarations/7Q2K?page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/%5Cevil.example",
                "/%0d%0aSet-Cookie:x=1",
                "/logout",
                "evil"
            })
    void anotherSiteIsNoDestination(String to) {
        assertThat(browser.signIn(site, "/login/personal?to=" + to)).isEqualTo("/");
    }

    @Test
    void twoTabsThatSignInAtOnceBothArrive() {
        var first = URI.create(Browser.location(browser.get("/login/personal?to=/first")));
        var second = URI.create(Browser.location(browser.get("/login/personal?to=/second")));
        assertThat(arrivalOf(second)).isEqualTo("/second");
        assertThat(arrivalOf(first)).isEqualTo("/first");
    }

    @Test
    void aCodeThatWasNotAskedForHereSignsNobodyIn() {
        var thief = new Browser(site.publicUrl);
        var back = URI.create(site.keycloak.signInAt(URI.create(Browser.location(browser.get("/login/personal")))));
        assertThat(Browser.location(thief.get(back.getRawPath() + "?" + back.getRawQuery())))
                .isEqualTo("/?signIn=failed");
        assertThat(thief.get("/api/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void theSessionSaysWhoOneIsAndShowsNoToken() {
        site.keycloak.person = StubKeycloak.clerk();
        browser.signIn(site, "/login/staff");
        assertThat(browser.get("/api/session").body())
                .contains("\"signedIn\":true", "\"roles\":[\"title-office\"]", "\"name\":\"李敏\"", "\"kind\":\"STAFF\"")
                .doesNotContain("eyJ");
    }

    @Test
    void theSessionCookieIsForTheBrowserAlone() {
        var response = browser.get("/login/personal");
        assertThat(response.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("ZHICHENG_SESSION=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void signingInChangesTheSessionsId() {
        browser.get("/login/personal");
        var before = browser.cookie("ZHICHENG_SESSION");
        browser.signIn(site, "/login/personal");
        assertThat(browser.cookie("ZHICHENG_SESSION")).isNotEqualTo(before);
    }

    @Test
    void anyReplicaServesASessionAndASignInUnderWay() {
        try (var other = site.anotherGateway()) {
            var keycloak = URI.create(Browser.location(browser.get("/login/personal?to=/home")));
            var back = URI.create(site.keycloak.signInAt(keycloak));
            var there = browser.at(Site.urlOf(other));
            assertThat(Browser.location(there.get(back.getRawPath() + "?" + back.getRawQuery())))
                    .isEqualTo("/home");
            assertThat(there.at(site.publicUrl).get("/api/me").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void signingOutEndsTheSessionAndNamesKeycloaksSignOut() {
        var signedIn = Browser.signedIn(site);
        var copy = signedIn.at(site.publicUrl);
        assertThat(signedIn.post("/logout").body())
                .contains(site.publicUrl + "/auth/realms/zhicheng/protocol/openid-connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=");
        assertThat(copy.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutNeedsTheCsrfHeader() {
        var signedIn = Browser.signedIn(site);
        signedIn.forget("XSRF-TOKEN");
        assertThat(signedIn.post("/logout").statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionThatEndsAtKeycloakEndsHere() {
        var signedIn = Browser.signedIn(site);
        var token = site.keycloak.logoutToken(site.keycloak.lastSid);
        for (var again = 0; again < 2; again++)
            assertThat(backChannel(token).body()).isEqualTo("");
        assertThat(signedIn.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aForgedSignOutEndsNothing() {
        var signedIn = Browser.signedIn(site);
        assertThat(backChannel(site.keycloak.forgedToken()).statusCode()).isEqualTo(400);
        assertThat(signedIn.get("/api/me").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> backChannel(String token) {
        return new Browser(site.publicUrl)
                .send(new Browser(site.publicUrl)
                        .request("/logout/connect/back-channel/keycloak")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("logout_token=" + token)));
    }

    private String arrivalOf(URI keycloak) {
        var back = URI.create(site.keycloak.signInAt(keycloak));
        return Browser.location(browser.get(back.getRawPath() + "?" + back.getRawQuery()));
    }
}
