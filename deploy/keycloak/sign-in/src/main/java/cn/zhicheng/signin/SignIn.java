package cn.zhicheng.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens of real people of a running system, by client {@code zhicheng-cli} with authorization code and PKCE. The same
 * steps serve a browser session at the gateway: open its login address with an {@link HttpBrowser}, then
 * {@link #asCitizen} or {@link #asStaff}.
 */
public final class SignIn {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI realm;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    private SignIn(URI realm, Clock clock) {
        this.realm = realm;
        this.clock = clock;
    }

    /** @param publicUrl the system's address without a path, as ZHICHENG_PUBLIC_URL. */
    public static SignIn at(String publicUrl) {
        return new SignIn(URI.create(publicUrl + "/auth/realms/zhicheng"), Clock.systemUTC());
    }

    /** A citizen through the provincial platform, in a window of their own. */
    public Tokens citizen(String username, String password) {
        return citizen(new HttpBrowser(), username, password);
    }

    /** A citizen through the provincial platform, in this window. */
    public Tokens citizen(HttpBrowser browser, String username, String password) {
        return tokens(
                browser, Map.of("kc_idp_hint", "hubei-gov"), page -> asCitizen(browser, page, username, password));
    }

    /** A member of staff with password and one-time code, in a window of their own. */
    public Tokens staff(String username, String password, String secret) {
        var browser = new HttpBrowser();
        return tokens(
                browser, Map.of("login_hint", username), page -> asStaff(browser, page, username, password, secret));
    }

    /** A member of the demo's staff, in a window of their own. */
    public Tokens staff(DemoAccounts.DemoAccount account) {
        return staff(account.username(), account.password(), Objects.requireNonNull(account.totpSecret()));
    }

    /** From the provincial sign-in page on; returns the page at the end, whatever it is. */
    public static HttpPage asCitizen(HttpBrowser browser, HttpPage page, String username, String password) {
        return browser.submit(page, Map.of("username", username, "password", password));
    }

    /** From the staff sign-in page on; returns the page at the end, whatever it is. */
    public HttpPage asStaff(HttpBrowser browser, HttpPage page, String username, String password, String secret) {
        var second = browser.submit(page, Map.of("username", username, "password", password));
        return second.hasForm() && second.document().selectFirst("[name=otp]") != null
                ? browser.submit(second, Map.of("otp", OneTimeCode.at(secret, clock.instant())))
                : second;
    }

    /** The steps between the first page and the redirect back. */
    @FunctionalInterface
    public interface Steps {
        HttpPage from(HttpPage first);
    }

    /**
     * Starts an authorization request with {@code extra} parameters, lets {@code steps} walk the pages (they are skipped
     * where an SSO session answers at once) and redeems the code.
     *
     * @throws SignInFailedException when no code came back
     */
    public Tokens tokens(HttpBrowser browser, Map<String, String> extra, Steps steps) {
        var verifier = random();
        var first = browser.open(authorization(verifier, extra));
        var last = isBack(first) ? first : steps.from(first);
        var code = last.parameters().get("code");
        if (!isBack(last) || code == null) {
            throw new SignInFailedException("No authorization code", last);
        }
        return Tokens.of(token(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "zhicheng-cli",
                "redirect_uri",
                HttpBrowser.LOOPBACK.toString(),
                "code",
                code,
                "code_verifier",
                verifier)));
    }

    /** The address that a program opens in the person's browser. */
    public URI authorization(String verifier, Map<String, String> extra) {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", "zhicheng-cli");
        query.put("response_type", "code");
        query.put("scope", "openid");
        query.put("redirect_uri", HttpBrowser.LOOPBACK.toString());
        query.put("state", random());
        query.put("code_challenge_method", "S256");
        query.put("code_challenge", challenge(verifier));
        query.putAll(extra);
        return endpoint("auth?" + HttpBrowser.encode(query));
    }

    /** Answer of the token endpoint, also a refusal. */
    public JsonNode token(Map<String, String> form) {
        return post(endpoint("token"), form);
    }

    /** Posts a form to any endpoint of realm {@code zhicheng}, such as {@code auth/device}. */
    public JsonNode post(URI endpoint, Map<String, String> form) {
        return JSON.readTree(send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(HttpBrowser.encode(form)))));
    }

    /** {@code protocol/openid-connect/<path>} of realm {@code zhicheng}. */
    public URI endpoint(String path) {
        return URI.create(realm + "/protocol/openid-connect/" + path);
    }

    /** PKCE challenge of a verifier. */
    public static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fresh PKCE verifier. */
    public static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isBack(HttpPage page) {
        return HttpBrowser.LOOPBACK.getPath().equals(page.address().getPath());
    }

    private String send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
