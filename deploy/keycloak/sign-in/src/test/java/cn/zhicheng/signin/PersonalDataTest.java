package cn.zhicheng.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Realm zhicheng never holds an ID number: not in a token, a session, its log or its store. */
class PersonalDataTest {
    private static final RunningRealms REALMS = RunningRealms.shared();
    private static final SignIn SIGN_IN = REALMS.signIn();
    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    @Test
    void isInNoTokenThatAnybodyGets() throws Exception {
        // The worst case: the login name at the province is the ID number itself.
        var citizen = Citizen.someone();
        citizen = citizen.called(citizen.idNumber().toLowerCase(Locale.ROOT));
        var tokens = citizen.registered(SIGN_IN);
        var exchanged = exchange(tokens);
        var ours = userinfo("zhicheng", exchanged.path("access_token").asString());
        var provinces = ours.path("hubei_gov_access_token").asString();

        assertThat(Stream.of(
                                tokens.accessToken(),
                                tokens.idToken(),
                                exchanged.path("access_token").asString(),
                                exchanged.path("id_token").asString(),
                                provinces)
                        .map(PersonalDataTest::payload))
                .noneMatch(mentions(citizen));
        assertThat(userinfo("zhicheng", tokens.accessToken()).toString()).doesNotContain(citizen.idNumber());
        assertThat(userinfo("hubei-unified-identity", provinces)
                        .path("id_number")
                        .asString())
                .isEqualTo(citizen.idNumber());
    }

    @Test
    void isOnlyGivenToIdentityService() throws Exception {
        var tokens = SIGN_IN.citizen("zhangsan", "Shenbao-2026");

        assertThat(tokens.claims().has("hubei_gov_access_token")).isFalse();
        assertThat(userinfo("zhicheng", tokens.accessToken()).has("hubei_gov_access_token"))
                .isFalse();
    }

    @Test
    void isInNeitherStoreNorLogOfTheRealm(@TempDir Path folder) throws Exception {
        var citizen = Citizen.someone();
        citizen = citizen.called(citizen.idNumber().toLowerCase(Locale.ROOT));
        citizen.registered(SIGN_IN);
        var tokens = SIGN_IN.citizen(citizen.username(), Citizen.PASSWORD);
        exchange(tokens);

        var session = tokens.claims().path("sid").asString();
        var store = KeycloakStore.copiedTo(folder, REALMS.database(), session);
        var places = store.placesOf(citizen.idNumber());

        // The search does find what there is: the number, where it came from.
        assertThat(places).isNotEmpty().allMatch(place -> place.realm().equals("hubei-unified-identity"));
        assertThat(KeycloakStore.mentions(log(), citizen.idNumber())).isFalse();
    }

    private static Predicate<String> mentions(Citizen citizen) {
        return text -> text.contains(citizen.username())
                || text.contains(citizen.idNumber())
                || text.contains(citizen.name())
                || text.contains(citizen.phone());
    }

    private static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static JsonNode exchange(Tokens tokens) {
        return SIGN_IN.token(Map.of(
                "grant_type",
                EXCHANGE,
                "client_id",
                "identity-service",
                "client_secret",
                REALMS.secret("ZHICHENG_IDENTITY_CLIENT_SECRET"),
                "subject_token",
                tokens.accessToken(),
                "subject_token_type",
                ACCESS_TOKEN,
                "scope",
                "openid"));
    }

    private static JsonNode userinfo(String realm, String token) throws IOException, InterruptedException {
        var address = REALMS.publicUrl() + "/auth/realms/" + realm + "/protocol/openid-connect/userinfo";
        var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
        try (var client = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(client.send(request.build(), BodyHandlers.ofString())
                            .body());
        }
    }

    private static String log() throws IOException {
        return Files.readString(REALMS.log());
    }
}
