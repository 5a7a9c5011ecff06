package cn.zhicheng.gateway;

import static cn.zhicheng.gateway.CallingServicesTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServingThePageTest {
    private final Site site = Site.site();
    private final Browser browser = new Browser(site.publicUrl);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/declarations/7Q2K9XH3MA/basic", "/office/declarations?page=2"})
    void everyAddressOfThePageIsAnsweredWithItsStartFile(String path) {
        var response = browser.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("职称申报平台");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aFileNamedByItsDigestIsKeptForGood() {
        var response = browser.get("/assets/app-3f2a.js");
        assertThat(response.body()).isEqualTo("start()");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    }

    @Test
    void aFileThatIsNotThereIsNotFoundRatherThanThePage() {
        assertProblem(browser.get("/assets/app-0000.js"), 404, "not-found");
        assertProblem(browser.get("/favicon.ico"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/assets/..%2f..%2fsecret.txt",
                "/assets/%2e%2e/%2e%2e/secret.txt",
                "/..;/secret.txt",
                "/assets/%5c..%5csecret.txt"
            })
    void nothingOutsideThePageIsServed(String path) {
        var response = browser.get(path);
        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.body()).doesNotContain("not of the page");
    }

    @Test
    void nothingIsWrittenToThePage() {
        assertThat(browser.post("/home").statusCode()).isEqualTo(405);
    }
}
