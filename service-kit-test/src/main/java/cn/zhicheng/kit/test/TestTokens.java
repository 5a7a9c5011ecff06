package cn.zhicheng.kit.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs tokens as realm {@code zhicheng} does and serves the key that verifies them, so that endpoints are called with what
 * they get in production. {@link LocalComponents} points the services to it.
 *
 * <pre>{@code
 * headers.setBearerAuth(TestTokens.applicant("hubei-gov.zhang").signed());
 * headers.setBearerAuth(TestTokens.staff("staff.jingzhou.limin", "李敏", "421000", "title-office").signed());
 * headers.setBearerAuth(TestTokens.applicant("hubei-gov.zhang").expired().signed());   // 401
 * }</pre>
 */
public final class TestTokens {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String KEY_ID = "test";
    private static final String REALM = "/realms/zhicheng";
    private static final Pattern CLIENT_ID = Pattern.compile("(?:^|&)client_id=([^&]*)");

    private static final KeyPair KEY = newKey();
    private static final KeyPair FOREIGN_KEY = newKey();
    private static final String ISSUER = serve() + REALM;

    private TestTokens() {}

    /** Somebody who declares. */
    public static TestToken applicant(String person) {
        return token(person).withRoles("applicant");
    }

    /** Somebody who works in an office. */
    public static TestToken staff(String person, String name, String region, String... roles) {
        return token(person).withRoles(roles).withName(name).withRegion(region);
    }

    /** A service that acts without a person, such as {@code document-service}. */
    public static TestToken service(String client) {
        return token("service-account-" + client).withRoles("system");
    }

    /** The issuer that {@code ZHICHENG_ISSUER} names. */
    public static String issuer() {
        return ISSUER;
    }

    static Map<String, String> environment() {
        return Map.of(
                "ZHICHENG_ISSUER", ISSUER,
                "ZHICHENG_JWK_SET_URI", ISSUER + "/protocol/openid-connect/certs",
                "ZHICHENG_TOKEN_URI", ISSUER + "/protocol/openid-connect/token");
    }

    static String sign(TestToken token) {
        var header = Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID);
        var content = encode(JSON.writeValueAsBytes(header)) + "."
                + encode(JSON.writeValueAsBytes(token.claims(CLOCK.instant())));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign((token.foreign() ? FOREIGN_KEY : KEY).getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestToken token(String person) {
        return new TestToken(person, List.of(), null, null, ISSUER, "zhicheng-api", Duration.ofMinutes(5), false);
    }

    private static String serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext(REALM + "/protocol/openid-connect/certs", exchange -> answer(exchange, jwkSet()));
            server.createContext(REALM + "/protocol/openid-connect/token", TestTokens::issue);
            Thread.ofPlatform().daemon().name("test-tokens").start(server::start);
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Client credentials: whoever asks gets the token of that client's service account. */
    private static void issue(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var token = service(client(exchange, body));
        answer(
                exchange,
                Map.of(
                        "access_token",
                        token.signed(),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        token.lifetime().toSeconds()));
    }

    private static String client(HttpExchange exchange, String body) {
        var basic = exchange.getRequestHeaders().getFirst("Authorization");
        if (basic != null && basic.startsWith("Basic ")) {
            var decoded = new String(Base64.getDecoder().decode(basic.substring(6)), StandardCharsets.UTF_8);
            return URLDecoder.decode(decoded.split(":", 2)[0], StandardCharsets.UTF_8);
        }
        var found = CLIENT_ID.matcher(body);
        return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "nobody";
    }

    private static void answer(HttpExchange exchange, Object json) throws IOException {
        var bytes = JSON.writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange;
                var response = exchange.getResponseBody()) {
            response.write(bytes);
        }
    }

    private static Map<String, Object> jwkSet() {
        var key = (RSAPublicKey) KEY.getPublic();
        var jwk = Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                KEY_ID,
                "n",
                encode(unsigned(key.getModulus())),
                "e",
                encode(unsigned(key.getPublicExponent())));
        return Map.of("keys", List.of(jwk));
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encode(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
