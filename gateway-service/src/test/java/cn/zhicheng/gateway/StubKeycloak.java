package cn.zhicheng.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What the gateway needs of Keycloak, checked as strictly: PKCE, codes of one use, signed tokens; who signs in is set by the test. */
final class StubKeycloak implements AutoCloseable {
    private static final String CITIZEN = "hubei-gov.11111111-1111-4111-8111-111111111111";

    private final RSAKey key;
    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> sessionsByRefreshToken = new ConcurrentHashMap<>();

    final AtomicInteger refreshes = new AtomicInteger();
    final List<HttpExchange> seen = new CopyOnWriteArrayList<>();
    volatile Duration accessLifespan = Duration.ofMinutes(5);
    volatile boolean down;
    volatile Map<String, Object> person = citizen();
    volatile String lastSid = "";
    volatile String lastRefreshToken = "";
    private final String issuer;

    StubKeycloak(String publicUrl) {
        issuer = publicUrl + "/auth/realms/zhicheng";
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    static Map<String, Object> citizen() {
        return Map.of("person_id", CITIZEN, "roles", List.of("applicant", "offline_access"));
    }

    static Map<String, Object> clerk() {
        return Map.of(
                "person_id",
                "staff.jingzhou.limin",
                "roles",
                List.of("title-office"),
                "name",
                "李敏",
                "region",
                "421000");
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/auth";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            seen.add(exchange);
            if (down) {
                send(exchange, 503, "");
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/auth/realms/zhicheng/protocol/openid-connect/certs" ->
                    send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
                case "/auth/realms/zhicheng/protocol/openid-connect/token" -> token(exchange);
                default -> {
                    exchange.getResponseHeaders().add("Set-Cookie", "KEYCLOAK=1; Path=/auth/realms/zhicheng/");
                    exchange.getResponseHeaders().add("Content-Security-Policy", "frame-src 'self'");
                    send(
                            exchange,
                            200,
                            "{\"page\":\"" + exchange.getRequestURI().getPath() + "\"}");
                }
            }
        }
    }

    /** The person has signed in on Keycloak's page: the address that the browser is sent back to. */
    String signInAt(URI authorization) {
        var asked = parameters(authorization.getRawQuery());
        if (!"gateway".equals(asked.get("client_id")) || !"S256".equals(asked.get("code_challenge_method")))
            throw new IllegalArgumentException("not the gateway's request: " + authorization);
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state");
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if ("refresh_token".equals(form.get("grant_type"))) refresh(exchange, form.getOrDefault("refresh_token", ""));
        else code(exchange, form);
    }

    private void code(HttpExchange exchange, Map<String, String> form) throws IOException {
        var asked = codes.remove(form.getOrDefault("code", ""));
        if (asked == null || !challenge(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        lastSid = UUID.randomUUID().toString();
        tokens(exchange, lastSid, asked.get("nonce"));
    }

    private void refresh(HttpExchange exchange, String refreshToken) throws IOException {
        refreshes.incrementAndGet();
        lastRefreshToken = refreshToken;
        var sid = sessionsByRefreshToken.get(refreshToken);
        if (sid == null) send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        else tokens(exchange, sid, null);
    }

    /** Every session here is over: no refresh works any more. */
    void endAllSessions() {
        sessionsByRefreshToken.clear();
    }

    private void tokens(HttpExchange exchange, String sid, String nonce) throws IOException {
        var refreshToken = UUID.randomUUID().toString();
        sessionsByRefreshToken.put(refreshToken, sid);
        var identity =
                claims(Instant.now().plus(accessLifespan)).audience("gateway").claim("sid", sid);
        if (nonce != null) identity.claim("nonce", nonce);
        send(exchange, 200, """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","id_token":"%s","scope":"openid"}""".formatted(
                        accessToken(), accessLifespan.toSeconds(), refreshToken, signed(identity.build(), key, "JWT")));
    }

    String accessToken() {
        return signed(access(Instant.now().plus(accessLifespan)).build(), key, "JWT");
    }

    String expiredToken() {
        return signed(access(Instant.now().minusSeconds(120)).build(), key, "JWT");
    }

    String tokenForSomebodyElse() {
        return signed(
                access(Instant.now().plusSeconds(300)).audience("another-api").build(), key, "JWT");
    }

    String forgedToken() {
        try {
            return signed(
                    access(Instant.now().plusSeconds(300)).build(),
                    new RSAKeyGenerator(2048).keyID("test").generate(),
                    "JWT");
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String logoutToken(String sid) {
        var claims = claims(Instant.now().plusSeconds(60))
                .audience("gateway")
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", sid)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build();
        return signed(claims, key, "logout+jwt");
    }

    private JWTClaimsSet.Builder access(Instant end) {
        var claims = claims(end).audience(List.of("zhicheng-api"));
        person.forEach(claims::claim);
        return claims;
    }

    private JWTClaimsSet.Builder claims(Instant end) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("keycloak-user")
                .issueTime(Date.from(end.minusSeconds(300)))
                .expirationTime(Date.from(end))
                .claim("person_id", person.get("person_id"));
    }

    private static String signed(JWTClaimsSet claims, RSAKey by, String type) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("test")
                    .type(new JOSEObjectType(type))
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, _) -> a));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
