package cn.zhicheng.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the token endpoint gave. */
public record Tokens(
        String accessToken,
        @Nullable String idToken,
        @Nullable String refreshToken) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Tokens of(JsonNode answer) {
        return new Tokens(
                answer.path("access_token").asString(),
                answer.path("id_token").asString(null),
                answer.path("refresh_token").asString(null));
    }

    /** The access token's claims, unverified. */
    public JsonNode claims() {
        return claimsOf(accessToken);
    }

    /** The claims of any of our JWTs, unverified. */
    public static JsonNode claimsOf(String token) {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JSON.readTree(new String(payload, StandardCharsets.UTF_8));
    }

    /** Claim {@code person_id}. */
    public String personId() {
        return claims().path("person_id").asString();
    }
}
