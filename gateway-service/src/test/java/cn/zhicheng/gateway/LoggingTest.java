package cn.zhicheng.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class LoggingTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final Site site = Site.site();

    @Test
    void anEntryIsJsonWithTheTraceThatTheProblemNames(CapturedOutput output) {
        site.service.kill();
        try {
            var browser = Browser.signedIn(site);
            var answer = browser.send(browser.request("/api/documents/of-a-test-of-logs")
                    .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                    .GET());
            assertThat(answer.body()).contains("\"traceId\":\"" + TRACE + "\"");
        } finally {
            site.service.startAgain();
        }
        var entry = output.getOut()
                .lines()
                .filter(line -> line.contains("GET /api/documents/of-a-test-of-logs"))
                .findFirst()
                .orElseThrow();
        var json = new JsonMapper().readTree(entry);
        assertThat(json.path("traceId").asString()).isEqualTo(TRACE);
        assertThat(json.at("/service/name").asString()).isEqualTo("gateway-service");
        assertThat(json.at("/log/level").asString()).isEqualTo("WARN");
    }
}
