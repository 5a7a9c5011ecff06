package cn.zhicheng.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Staff give a password and a one-time code, always. */
class StaffTest {
    private static final RunningRealms REALMS = RunningRealms.shared();
    private static final SignIn SIGN_IN = REALMS.signIn();

    @Test
    void bearTheirRoleNameAndRegion() {
        var claims = SIGN_IN.staff(Demo.account("staff.jingzhou.limin")).claims();

        assertThat(claims.path("person_id").asString()).isEqualTo("staff.jingzhou.limin");
        assertThat(claims.path("name").asString()).isEqualTo("李敏");
        assertThat(claims.path("region").asString()).isEqualTo("421000");
        assertThat(claims.path("roles").valueStream().map(role -> role.asString()))
                .contains("title-office")
                .doesNotContain("applicant");
    }

    @Test
    void allOfTheDemoSignInWithTheRoleThatTheListNames() {
        for (var account : Demo.accounts().accounts()) {
            if ("STAFF".equals(account.kind())) {
                assertThat(SIGN_IN.staff(account)
                                .claims()
                                .path("roles")
                                .valueStream()
                                .map(role -> role.asString()))
                        .as(account.username())
                        .contains(account.role());
            }
        }
    }

    @Test
    void stayOutsideWithAWrongCode() {
        var clerk = Demo.account("staff.songzi.liuyang");
        var browser = new HttpBrowser();
        var code =
                browser.submit(signInPage(browser), Map.of("username", clerk.username(), "password", clerk.password()));

        var page = browser.submit(code, Map.of("otp", "000000"));

        assertThat(page.fieldNames()).contains("otp");
        assertThat(page.text()).contains("动态验证码不对或已过期");
    }

    @Test
    void withoutACodeMustEnrolBeforeAnythingElse() {
        var admin = KeycloakAdmin.of(REALMS);
        admin.createUser(
                "zhicheng",
                Map.of(
                        "username",
                        "staff.test.newcomer",
                        "enabled",
                        true,
                        "attributes",
                        Map.of("name", List.of("新同事"), "region", List.of("421000"))));
        var id = admin.user("zhicheng", "staff.test.newcomer").path("id").asString();
        admin.setPassword("zhicheng", id, "Zhigaiban-2026");
        admin.grant("zhicheng", id, "title-office");
        var browser = new HttpBrowser();

        var page = browser.submit(
                signInPage(browser), Map.of("username", "staff.test.newcomer", "password", "Zhigaiban-2026"));

        assertThat(page.fieldNames()).contains("totp", "totpSecret");
        admin.deleteUser("zhicheng", id);
    }

    @Test
    void chooseANewPasswordByTheRules() {
        var auditor = Demo.account("staff.hubei.zhengjie");
        var browser = new HttpBrowser();
        var action = browser.open(SIGN_IN.authorization(SignIn.random(), Map.of("kc_action", "UPDATE_PASSWORD")));
        var form = SIGN_IN.asStaff(
                browser, action, auditor.username(), auditor.password(), Objects.requireNonNull(auditor.totpSecret()));

        var page = browser.submit(form, Map.of("password-new", "Short-1", "password-confirm", "Short-1"));

        assertThat(page.text()).contains("密码至少 12 位，请加长。");
    }

    @Test
    void areLockedOutForAWhileByWrongPasswords() {
        var target = Demo.account("staff.jingzhou.huangwei");
        for (var i = 0; i < 6; i++) {
            var browser = new HttpBrowser();
            browser.submit(signInPage(browser), Map.of("username", target.username(), "password", "wrong-" + i));
        }
        var browser = new HttpBrowser();

        var page = browser.submit(
                signInPage(browser), Map.of("username", target.username(), "password", target.password()));

        assertThat(page.text()).contains("账号或密码不对").contains("暂停登录");
        var admin = KeycloakAdmin.of(REALMS);
        admin.unlock(
                "zhicheng", admin.user("zhicheng", target.username()).path("id").asString());
    }

    private static HttpPage signInPage(HttpBrowser browser) {
        return browser.open(SIGN_IN.authorization(SignIn.random(), Map.of()));
    }
}
