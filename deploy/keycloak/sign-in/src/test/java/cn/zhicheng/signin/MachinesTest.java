package cn.zhicheng.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Programs: our services with accounts of their own, and a person's program by the device grant. */
class MachinesTest {
    private static final RunningRealms REALMS = RunningRealms.shared();
    private static final SignIn SIGN_IN = REALMS.signIn();

    @Test
    void aServiceBearsTheRoleSystemAndANameOfItsOwn() {
        var answer = SIGN_IN.token(Map.of(
                "grant_type", "client_credentials",
                "client_id", "document-service",
                "client_secret", REALMS.secret("ZHICHENG_DOCUMENT_CLIENT_SECRET")));

        var claims = Tokens.claimsOf(answer.path("access_token").asString());
        assertThat(claims.path("person_id").asString()).isEqualTo("service-account-document-service");
        assertThat(claims.path("roles").valueStream().map(role -> role.asString()))
                .containsExactly("system");
        assertThat(claims.path("aud").valueStream().map(aud -> aud.asString())).contains("zhicheng-api");
        assertThat(answer.path("expires_in").asInt()).isBetween(590, 600);
        assertThat(answer.has("refresh_token")).isFalse();
    }

    @Test
    void aPersonsProgramGetsATokenByTheDeviceGrant() {
        var browser = new HttpBrowser();
        var personId = SIGN_IN.citizen(browser, "zhangsan", "Shenbao-2026").personId();
        var verifier = SignIn.random();
        var device = SIGN_IN.post(
                SIGN_IN.endpoint("auth/device"),
                Map.of(
                        "client_id", "zhicheng-cli",
                        "scope", "openid",
                        "code_challenge", SignIn.challenge(verifier),
                        "code_challenge_method", "S256"));

        var consent =
                browser.open(URI.create(device.path("verification_uri_complete").asString()));
        browser.submit(consent, Map.of("accept", "是"));

        var tokens = SIGN_IN.token(Map.of(
                "grant_type",
                "urn:ietf:params:oauth:grant-type:device_code",
                "client_id",
                "zhicheng-cli",
                "device_code",
                device.path("device_code").asString(),
                "code_verifier",
                verifier));
        assertThat(Tokens.claimsOf(tokens.path("access_token").asString())
                        .path("person_id")
                        .asString())
                .isEqualTo(personId);
    }
}
