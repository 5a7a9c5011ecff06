package cn.zhicheng.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShowingDemoAccountsTest {
    private final Site site = Site.site();

    @Test
    void theDemoShowsItsAccountsAndThePresentCodeButNoSecret() {
        var response = new Browser(site.publicUrl).get("/api/demo/accounts");
        assertThat(response.body())
                .contains("\"username\":\"zhangsan\"", "\"name\":\"李敏\"")
                .containsPattern("\"code\":\"\\d{6}\"")
                .containsPattern("\"validForSeconds\":\\d+")
                .doesNotContain("GEZDGNBV");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
}
