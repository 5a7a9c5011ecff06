package cn.zhicheng.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallingServicesTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final Site site = Site.site();
    private final Browser nobody = new Browser(site.publicUrl);

    @Test
    void withoutSignInAnApiCallIsRefusedAsAProblemAndNeverRedirected() {
        for (var method : new String[] {"GET", "PUT", "POST", "DELETE"})
            assertProblem(nobody.write(method, "/api/me", ""), 401, "unauthenticated");
    }

    @Test
    void anExpiredSessionIsRefusedTheSameWay() {
        var browser = Browser.signedIn(site);
        site.bean(org.springframework.data.mongodb.core.MongoTemplate.class)
                .getCollection("sessions")
                .drop();
        assertProblem(browser.get("/api/me"), 401, "unauthenticated");
        assertProblem(browser.write("PUT", "/api/preparation/pledge", "{}"), 401, "unauthenticated");
    }

    @Test
    void aSessionsTokenGoesOnToTheServiceAndItsCookiesDoNot() {
        Browser.signedIn(site).get("/api/declarations/7Q2K?query=%E5%8C%96%E5%B7%A5&page=1");
        assertThat(site.service.last().uri()).isEqualTo("/api/declarations/7Q2K?query=%E5%8C%96%E5%B7%A5&page=1");
        assertThat(site.service.last().headers())
                .containsKey("Authorization")
                .doesNotContainKeys("Cookie", "X-XSRF-TOKEN")
                .containsEntry("X-Forwarded-Host", site.publicUrl.substring("http://".length()));
    }

    @Test
    void anApiClientsTokenGoesOnAsItIs() {
        var token = site.keycloak.accessToken();
        assertThat(withToken(token).statusCode()).isEqualTo(200);
        assertThat(site.service.last().headers()).containsEntry("Authorization", "Bearer " + token);
    }

    @Test
    void anExpiredAForgedAndAMisdirectedTokenAreRefused() {
        assertProblem(withToken(site.keycloak.expiredToken()), 401, "invalid-token");
        assertProblem(withToken(site.keycloak.forgedToken()), 401, "invalid-token");
        assertProblem(withToken(site.keycloak.tokenForSomebodyElse()), 401, "invalid-token");
        assertProblem(withToken("not-a-token"), 401, "invalid-token");
        assertThat(site.service.seen).isEmpty();
    }

    @Test
    void whatIsOpenIsReadWithoutSignInAndNotWritten() {
        assertThat(nobody.get("/api/plans?page=1").statusCode()).isEqualTo(200);
        assertThat(site.service.last().headers()).doesNotContainKey("Authorization");
        assertProblem(nobody.post("/api/plans"), 401, "unauthenticated");
    }

    @Test
    void anApiClientNeedsNoCsrfHeaderAndABrowserDoes() {
        var write = nobody.request("/api/bindings/mine/confirmed")
                .header("Authorization", "Bearer " + site.keycloak.accessToken())
                .PUT(BodyPublishers.ofString("{}"));
        assertThat(nobody.send(write).statusCode()).isEqualTo(200);

        var browser = Browser.signedIn(site);
        assertThat(browser.write("PUT", "/api/bindings/mine/confirmed", "{}").statusCode())
                .isEqualTo(200);
        browser.forget("XSRF-TOKEN");
        assertProblem(browser.write("PUT", "/api/bindings/mine/confirmed", "{}"), 403, "csrf");
    }

    @Test
    void whatTheGatewayVouchesForIsNeverTheClients() {
        var forged = nobody.request("/api/plans")
                .header("X-Zhicheng-Received-At", "2020-01-01T00:00:00Z")
                .header("x-zhicheng-anything", "1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-For", "1.2.3.4")
                .GET();
        nobody.send(forged);
        assertThat(site.service.last().headers())
                .doesNotContainKeys("X-Zhicheng-Received-At", "X-Zhicheng-Anything")
                .doesNotContainEntry("X-Forwarded-Host", "evil.example")
                .doesNotContainEntry("X-Forwarded-For", "1.2.3.4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nothing",
                "/api",
                "/api/me2",
                "/auth/admin/master/console",
                "/auth/realms/master/account",
                "/auth"
            })
    void anUnknownPathIsNotFound(String path) {
        assertProblem(Browser.signedIn(site).get(path), 404, "not-found");
    }

    @Test
    void aServicesOwnRefusalGoesThroughUnchanged() {
        site.service.answer = exchange -> {
            var body =
                    "{\"code\":\"version-conflict\",\"stored\":{}}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(409, body.length);
            exchange.getResponseBody().write(body);
        };
        var response =
                Browser.signedIn(site).write("PUT", "/api/declarations/1/parts/basic", "{}", "If-Match", "\"3\"");
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("\"stored\":{}");
        assertThat(site.service.last().headers()).containsEntry("If-Match", "\"3\"");
    }

    @Test
    void aKilledServiceIsAProblemWithATimeToRetryAndComesBackByItself() throws InterruptedException {
        var browser = Browser.signedIn(site);
        site.service.kill();
        try {
            for (var call = 0; call < 15; call++) {
                var response = browser.get("/api/cases");
                assertProblem(response, 503, "service-unavailable");
                assertThat(response.headers().firstValue("Retry-After")).isPresent();
            }
            assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
        } finally {
            site.service.startAgain();
        }
        var until = System.nanoTime() + 15_000_000_000L;
        while (browser.get("/api/cases").statusCode() != 200 && System.nanoTime() < until) Thread.sleep(200);
        assertThat(browser.get("/api/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void anOversizedBodyIsRefusedWhetherItSaysSoOrNot() {
        var browser = Browser.signedIn(site);
        assertProblem(
                browser.write("PUT", "/api/declarations/1/parts/basic", "x".repeat(2 * MEGABYTE)), 413, "too-large");
        assertThat(site.service.seen).isEmpty();
        assertProblem(upload(browser, "/api/declarations/1/parts/basic", 2 * MEGABYTE, false), 413, "too-large");
        assertProblem(upload(browser, "/api/attachments/1/A1", 26 * MEGABYTE, true), 413, "too-large");
        assertProblem(upload(browser, "/api/attachments/1/A1", 26 * MEGABYTE, false), 413, "too-large");
    }

    @Test
    void anUploadGoesThroughWithItsLengthOrWithout() {
        var browser = Browser.signedIn(site);
        assertThat(upload(browser, "/api/attachments/1/A1", 20 * MEGABYTE, true).statusCode())
                .isEqualTo(200);
        assertThat(site.service.last().bytes()).isEqualTo(20 * MEGABYTE);
        assertThat(site.service.last().headers()).containsEntry("Content-Length", Integer.toString(20 * MEGABYTE));
        assertThat(upload(browser, "/api/attachments/1/A1", 20 * MEGABYTE, false)
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.service.last().bytes()).isEqualTo(20 * MEGABYTE);
    }

    @Test
    void writesFasterThanAnyPersonWouldAreSlowedDown() {
        site.keycloak.person = java.util.Map.of("person_id", "hubei-gov.busy", "roles", java.util.List.of("applicant"));
        var browser = Browser.signedIn(site);
        HttpResponse<String> response = null;
        for (var call = 0; call < 400; call++) {
            response = browser.write("PUT", "/api/preparation/pledge", "{}");
            if (response.statusCode() == 429) break;
        }
        assertProblem(response, 429, "too-many-requests");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerBearsTheSecurityHeaders() {
        var headers = nobody.get("/api/session").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    private HttpResponse<String> withToken(String token) {
        return nobody.send(nobody.request("/api/me")
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    private static HttpResponse<String> upload(Browser browser, String path, int bytes, boolean lengthKnown) {
        var body = lengthKnown
                ? BodyPublishers.ofByteArray(new byte[bytes])
                : BodyPublishers.ofInputStream(() -> new Zeros(bytes));
        HttpRequest.Builder request = browser.request(path)
                .header("Content-Type", "application/pdf")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                .PUT(body);
        return browser.send(request);
    }

    private static final class Zeros extends InputStream {
        private int left;

        Zeros(int left) {
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? 0 : -1;
        }
    }

    static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body())
                .contains(
                        "\"type\":\"urn:zhicheng:problem:" + code + "\"",
                        "\"code\":\"" + code + "\"",
                        "\"status\":" + status)
                .containsPattern("\"title\":\"\\p{IsHan}+")
                .containsPattern("\"detail\":\"\\p{IsHan}+");
    }
}
