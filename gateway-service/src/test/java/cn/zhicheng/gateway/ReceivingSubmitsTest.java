package cn.zhicheng.gateway;

import static cn.zhicheng.gateway.CallingServicesTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class ReceivingSubmitsTest {
    private static final String DIGEST = "a".repeat(64);
    private static final String CHANGED = "b".repeat(64);

    private final Site site = Site.site();
    private final Browser browser = Browser.signedIn(site);
    private final String key = UUID.randomUUID().toString();

    @Test
    void aSubmitBearsTheTimeOfItsReceptionSignedForItAlone() throws Exception {
        var before = Instant.now().minusMillis(1);
        submit(browser, key, "12", DIGEST);
        var headers = site.service.last().headers();
        var at = headers.get("X-Zhicheng-Received-At");
        assertThat(Instant.parse(at)).isBetween(before, Instant.now());
        assertThat(headers.get("X-Zhicheng-Received-Signature"))
                .isEqualTo(
                        hmac("D1|hubei-gov.11111111-1111-4111-8111-111111111111|" + key + "|12|" + DIGEST + "|" + at));
    }

    @Test
    void repeatedThroughAnotherGatewayItKeepsTheFirstTime() throws InterruptedException {
        submit(browser, key, "12", DIGEST);
        var first = received();
        Thread.sleep(20);
        try (var other = site.anotherGateway()) {
            submit(browser.at(Site.urlOf(other)), key, "12", DIGEST);
        }
        assertThat(received()).isEqualTo(first);
    }

    @Test
    void theFirstTimeIsKeptWhenTheServiceWasDown() throws InterruptedException {
        site.service.kill();
        var before = Instant.now();
        try {
            assertProblem(submit(browser, key, "12", DIGEST), 503, "service-unavailable");
        } finally {
            site.service.startAgain();
        }
        Thread.sleep(Duration.ofMillis(300));
        assertThat(submit(browser, key, "12", DIGEST).statusCode()).isEqualTo(200);
        assertThat(Instant.parse(received())).isBefore(before.plusMillis(250));
    }

    @Test
    void twentyClicksAtOnceAreReceivedOnce() {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20)
                    .forEach(_ -> pool.execute(() -> submit(browser.at(site.publicUrl), key, "12", DIGEST)));
        }
        var times = new HashSet<String>();
        site.service.seen.forEach(seen -> times.add(seen.headers().get("X-Zhicheng-Received-At")));
        assertThat(site.service.seen).hasSize(20);
        assertThat(times).hasSize(1);
    }

    @Test
    void changedContentIsAnotherReception() throws InterruptedException {
        submit(browser, key, "12", DIGEST);
        var first = received();
        Thread.sleep(5);
        submit(browser, key, "13", DIGEST);
        assertThat(received()).isNotEqualTo(first);
        submit(browser, key, "12", CHANGED);
        assertThat(received()).isNotEqualTo(first);
    }

    @Test
    void aForgedTimeIsIgnored() {
        browser.post(
                "/api/declarations/D1/submission",
                "Idempotency-Key",
                key,
                "If-Match",
                "\"12\"",
                "Manifest-Digest",
                DIGEST,
                "X-Zhicheng-Received-At",
                "2020-01-01T00:00:00Z",
                "X-Zhicheng-Received-Signature",
                "0".repeat(64));
        assertThat(Instant.parse(received())).isAfter(Instant.now().minusSeconds(60));
        assertThat(site.service.last().headers().get("X-Zhicheng-Received-Signature"))
                .isNotEqualTo("0".repeat(64));
    }

    @Test
    void aSubmitWithoutWhatTellsItApartIsRefused() {
        assertProblem(browser.post("/api/declarations/D1/submission"), 400, "submission-headers");
        assertProblem(submit(browser, "a|b", "12", DIGEST), 400, "submission-headers");
        assertProblem(submit(browser, key, "12", "short"), 400, "submission-headers");
        assertThat(site.service.seen).isEmpty();
    }

    @Test
    void nothingElseIsReceived() {
        browser.post("/api/declarations/D1/withdrawal");
        assertThat(site.service.last().headers()).doesNotContainKey("X-Zhicheng-Received-At");
    }

    private java.net.http.HttpResponse<String> submit(Browser from, String key, String version, String digest) {
        return from.post(
                "/api/declarations/D1/submission",
                "Idempotency-Key",
                key,
                "If-Match",
                "\"" + version + "\"",
                "Manifest-Digest",
                digest);
    }

    private String received() {
        return site.service.last().headers().get("X-Zhicheng-Received-At");
    }

    private static String hmac(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Site.RECEPTION_KEY, "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
