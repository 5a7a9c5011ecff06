package cn.zhicheng.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People of the province come through the broker: each is an applicant, and nothing else. */
class CitizensTest {
    private static final RunningRealms REALMS = RunningRealms.shared();
    private static final SignIn SIGN_IN = REALMS.signIn();
    private static final Map<String, String> BY_THE_PROVINCE = Map.of("kc_idp_hint", "hubei-gov");

    @Test
    void areApplicantsNamedByTheSubjectOfTheProvince() {
        var claims = SIGN_IN.citizen("zhangsan", "Shenbao-2026").claims();

        assertThat(claims.path("person_id").asString()).isEqualTo("hubei-gov.40d4a35f-1575-5d3f-9949-803adbb67162");
        assertThat(roles(claims)).contains("applicant").doesNotContain("staff", "system");
        assertThat(claims.path("aud").valueStream().map(node -> node.asString()))
                .contains("zhicheng-api", "identity-service");
        assertThat(claims.has("name")).isFalse();
        assertThat(claims.has("region")).isFalse();
    }

    @Test
    void seeOnlyThePageOfTheProvince() {
        var page = new HttpBrowser().open(SIGN_IN.authorization(SignIn.random(), BY_THE_PROVINCE));

        assertThat(page.address().getPath()).contains("/realms/hubei-unified-identity/");
        assertThat(page.text()).contains("个人登录").doesNotContain("Sign in");
    }

    @Test
    void keepTheirIdWhenTheirAccountHereIsMadeAnew() {
        var before = SIGN_IN.citizen("zhaomin", "Shenbao-2026").personId();
        var admin = KeycloakAdmin.of(REALMS);
        admin.deleteUser("zhicheng", admin.user("zhicheng", before).path("id").asString());

        assertThat(SIGN_IN.citizen("zhaomin", "Shenbao-2026").personId()).isEqualTo(before);
    }

    @Test
    void gainAndLoseNothingByTheEmailOfAClerk() {
        var admin = KeycloakAdmin.of(REALMS);
        var clerk = admin.user("zhicheng", "staff.yichang.zhoujing");
        admin.changeUser("zhicheng", clerk.path("id").asString(), emailed(clerk, "zhoujing@zhigai.example"));
        // The stand-in does not tell e-mail addresses; the real platform may.
        var told = admin.addToIdToken("hubei-unified-identity", "zhicheng", "email");
        var impostor = Citizen.someone().withEmail("zhoujing@zhigai.example");

        var first = impostor.registered(SIGN_IN);
        var again = SIGN_IN.citizen(impostor.username(), Citizen.PASSWORD);

        assertThat(first.personId()).startsWith("hubei-gov.").isEqualTo(again.personId());
        assertThat(roles(again.claims())).contains("applicant").doesNotContain("staff", "title-office");
        assertThat(admin.user("zhicheng", first.personId()).path("email").asString(""))
                .isEmpty();
        assertThat(clerk().personId()).isEqualTo("staff.yichang.zhoujing");
        admin.delete(told);
    }

    @Test
    void gainNothingByTheNameOfAClerk() {
        var namesake = Citizen.someone().called("staff.jingzhou.limin");

        var claims = namesake.registered(SIGN_IN).claims();

        assertThat(claims.path("person_id").asString()).startsWith("hubei-gov.");
        assertThat(roles(claims)).contains("applicant").doesNotContain("staff", "title-office");
    }

    @Test
    void cannotGiveThemselvesAPassword() {
        var browser = new HttpBrowser();
        var personId = SIGN_IN.citizen(browser, "wangwu", "Shenbao-2026").personId();

        var page = browser.open(SIGN_IN.authorization(SignIn.random(), Map.of("kc_action", "UPDATE_PASSWORD")));

        assertThat(page.hasForm()).isFalse();
        var admin = KeycloakAdmin.of(REALMS);
        var id = admin.user("zhicheng", personId).path("id").asString();
        assertThat(admin.credentialTypes("zhicheng", id)).isEmpty();
    }

    @Test
    void doNotPassTheStaffFormEvenWithAPasswordThatAnAdministratorGave() {
        var personId = SIGN_IN.citizen("lisi", "Shenbao-2026").personId();
        var admin = KeycloakAdmin.of(REALMS);
        admin.setPassword(
                "zhicheng", admin.user("zhicheng", personId).path("id").asString(), "Wrongly-Given-2026");
        var browser = new HttpBrowser();

        var page = browser.submit(
                browser.open(SIGN_IN.authorization(SignIn.random(), Map.of())),
                Map.of("username", personId, "password", "Wrongly-Given-2026"));

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text()).contains("这里只供单位及职改办的工作账号登录");
    }

    @Test
    void areRefusedWhenAnAdministratorGaveThemAStaffRole() {
        var personId = SIGN_IN.citizen("hejiaxin", "Shenbao-2026").personId();
        var admin = KeycloakAdmin.of(REALMS);
        admin.grant("zhicheng", admin.user("zhicheng", personId).path("id").asString(), "title-office");
        var browser = new HttpBrowser();

        var page = SignIn.asCitizen(
                browser,
                browser.open(SIGN_IN.authorization(SignIn.random(), BY_THE_PROVINCE)),
                "hejiaxin",
                "Shenbao-2026");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text()).contains("工作人员请从“单位及职改办登录入口”用工作账号登录");
    }

    @Test
    void getNoTokenForAPassword() {
        var answer = SIGN_IN.token(Map.of(
                "grant_type", "password",
                "client_id", "zhicheng-cli",
                "username", "zhangsan",
                "password", "Shenbao-2026"));

        assertThat(answer.path("error").asString()).isEqualTo("unauthorized_client");
    }

    @Test
    void areSignedOutOfTheProvinceTooWhenTheySignOutHere() {
        var browser = new HttpBrowser();
        var tokens = SIGN_IN.citizen(browser, "zhangsan", "Shenbao-2026");

        browser.open(SIGN_IN.endpoint("logout?id_token_hint=" + tokens.idToken()));

        var next = browser.open(SIGN_IN.authorization(SignIn.random(), BY_THE_PROVINCE));
        assertThat(next.fieldNames()).contains("username", "password");
    }

    private static Tokens clerk() {
        return SIGN_IN.staff(Demo.account("staff.yichang.zhoujing"));
    }

    private static Map<String, ?> emailed(JsonNode user, String email) {
        return Map.of(
                "username", user.path("username").asString(),
                "email", email,
                "attributes",
                        Map.of(
                                "name",
                                        user.path("attributes")
                                                .path("name")
                                                .valueStream()
                                                .map(n -> n.asString())
                                                .toList(),
                                "region",
                                        user.path("attributes")
                                                .path("region")
                                                .valueStream()
                                                .map(n -> n.asString())
                                                .toList()));
    }

    private static List<String> roles(JsonNode claims) {
        return claims.path("roles").valueStream().map(node -> node.asString()).toList();
    }
}
