package cn.zhicheng.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the sign-in pages look and speak, whatever the browser prefers. */
class PagesTest {
    private static final SignIn SIGN_IN = RunningRealms.shared().signIn();

    @Test
    void thePageForStaffSpeaksChineseToAnEnglishBrowser() {
        assertThat(page(Map.of()).text())
                .contains("单位及职改办登录", "工作账号", "密码")
                .doesNotContainIgnoringCase("sign in", "password");
    }

    @Test
    void thePageOfTheProvinceSaysThatItIsAStandIn() {
        assertThat(page(Map.of("kc_idp_hint", "hubei-gov")).text()).contains("个人登录", "不是真实的政务服务平台");
    }

    @Test
    void aLoginHintFillsTheAccount() {
        var page = page(Map.of("login_hint", "staff.jingzhou.limin"));

        assertThat(page.document().select("[name=username]").attr("value")).isEqualTo("staff.jingzhou.limin");
    }

    @Test
    void theThemeBringsItsOwnStylesheet() {
        var page = page(Map.of());

        var sheets = page.document().select("link[rel=stylesheet]").eachAttr("abs:href");

        assertThat(sheets).singleElement().asString().endsWith("/css/zhicheng.css");
        assertThat(new HttpBrowser().open(URI.create(sheets.getFirst())).status())
                .isEqualTo(200);
    }

    @Test
    void theDemoAsksTheSiteForItsAccounts() {
        var panel = page(Map.of()).document().select("#demo");

        assertThat(panel).hasSize(1);
        assertThat(panel.hasAttr("hidden")).as("hidden until the site answers").isTrue();
    }

    private static HttpPage page(Map<String, String> parameters) {
        return new HttpBrowser().open(SIGN_IN.authorization(SignIn.random(), parameters));
    }
}
