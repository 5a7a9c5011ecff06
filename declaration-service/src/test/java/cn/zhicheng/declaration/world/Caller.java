package cn.zhicheng.declaration.world;

import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token who calls the service. */
public final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;
    private final @Nullable String token;

    private Caller(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    public static Caller applicant(int port, String person) {
        return with(port, TestTokens.applicant(person));
    }

    public static Caller clerk(int port, String region) {
        return with(port, TestTokens.staff("staff." + region, "李敏", region, "title-office"));
    }

    public static Caller with(int port, TestToken token) {
        return new Caller(port, token.signed());
    }

    public static Caller nobody(int port) {
        return new Caller(port, null);
    }

    /** What came back. */
    public record Answer(int status, String text) {
        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String code() {
            return json().path("code").asString();
        }

        /** The message of the problem at an address. */
        public String problemAt(String address) {
            for (var error : json().path("errors")) {
                if (error.get("address").asString().equals(address)) {
                    return error.get("message").asString();
                }
            }
            throw new AssertionError("no problem at " + address + " in " + text);
        }
    }

    public Answer get(String path) {
        return call("GET", path, null);
    }

    public Answer put(String path, Object body, String... headers) {
        return call("PUT", path, body, headers);
    }

    public Answer post(String path, @Nullable Object body, String... headers) {
        return call("POST", path, body, headers);
    }

    public Answer delete(String path, String... headers) {
        return call("DELETE", path, null, headers);
    }

    /** Agrees to the pledge and chooses what fits the fixtures' committee. */
    public void prepare() {
        prepare("NORMAL");
    }

    public void prepare(String category) {
        var pledge = get("/api/preparation").json().get("pledge");
        put(
                "/api/preparation/pledge",
                Map.of(
                        "version", pledge.get("version").asString(),
                        "digest", pledge.get("digest").asString()));
        var rev = get("/api/preparation").json().get("rev").asInt();
        var chosen = put("/api/preparation/choices", choices(category), "If-Match", "\"" + rev + "\"");
        if (chosen.status() != 200) throw new AssertionError(chosen);
    }

    public static Map<String, Object> choices(String category) {
        return Map.of(
                "committeeId", World.COMMITTEE,
                "seriesCode", "ENG",
                "specialtyGroupCode", "CHEMICAL",
                "specialtyCode", "PETROCHEMICAL",
                "level", "INTERMEDIATE",
                "titleCode", "ENG-I",
                "occupation", "通用",
                "declarationCategory", category,
                "declarationType", "REVIEW");
    }

    /** Starts in a plan; gives the declaration's id. */
    public String start(String planId) {
        var started = post("/api/preparation/start", Map.of("planId", planId));
        if (started.status() >= 300) throw new AssertionError(started);
        return started.json().get("declarationId").asString();
    }

    /** Saves a part on a revision; 0 for a new one. */
    public Answer save(String declaration, String part, long rev, String saveId, Map<String, ?> values) {
        return put(
                "/api/declarations/" + declaration + "/parts" + part,
                Map.of("values", values),
                "If-Match",
                "\"" + rev + "\"",
                "Save-Id",
                saveId);
    }

    private Answer call(String method, String path, @Nullable Object body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (token != null) request.header("Authorization", "Bearer " + token);
        for (var i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
