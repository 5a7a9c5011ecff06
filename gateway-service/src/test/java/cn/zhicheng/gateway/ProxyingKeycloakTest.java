package cn.zhicheng.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class ProxyingKeycloakTest {
    private final Site site = Site.site();
    private final Browser browser = new Browser(site.publicUrl);

    @Test
    void keycloaksPagesComeWithTheirOwnHeadersAndCookies() {
        var response = browser.get("/auth/realms/zhicheng/account?x=1");
        assertThat(response.body()).contains("/auth/realms/zhicheng/account");
        assertThat(response.headers().allValues("Content-Security-Policy")).containsExactly("frame-src 'self'");
        assertThat(browser.cookie("KEYCLOAK")).isEqualTo("1");
    }

    @Test
    void keycloakSeesItsOwnCookiesAndThePublicAddress() {
        var signedIn = Browser.signedIn(site);
        signedIn.get("/auth/resources/x");
        signedIn.get("/auth/realms/zhicheng/login");
        var headers = site.keycloak.seen.getLast().getRequestHeaders();
        assertThat(headers.getFirst("Cookie")).isEqualTo("KEYCLOAK=1");
        assertThat(headers.getFirst("X-Forwarded-Host")).isEqualTo(site.publicUrl.substring("http://".length()));
        assertThat(headers.getFirst("X-Forwarded-Proto")).isEqualTo("http");
    }

    @Test
    void aFormArrivesWhole() {
        var exchange = browser.request("/auth/realms/zhicheng/protocol/openid-connect/token?realm=1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic Z2F0ZXdheTpzZWNyZXQ=")
                .POST(BodyPublishers.ofString("grant_type=refresh_token&refresh_token=%2B%E5%BC%A0+x"));
        assertThat(browser.send(exchange).body()).contains("invalid_grant");
        assertThat(site.keycloak.seen.getLast().getRequestHeaders().getFirst("Authorization"))
                .startsWith("Basic ");
        assertThat(site.keycloak.lastRefreshToken).isEqualTo("+张 x");
    }

    @Test
    void aTokenForAnotherRealmIsKeycloaksBusiness() {
        var userinfo = browser.request("/auth/realms/hubei-unified-identity/protocol/openid-connect/userinfo")
                .header("Authorization", "Bearer of-another-realm")
                .GET();
        assertThat(browser.send(userinfo).statusCode()).isEqualTo(200);
    }
}
