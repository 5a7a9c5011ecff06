package cn.zhicheng.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Somebody who walks the journey with a token and nothing but HTTP. */
final class Applicant {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String url;
    private final Supplier<String> token;

    /** @param token asked for each request, so that a long journey does not outlive it */
    Applicant(String url, Supplier<String> token) {
        this.url = url;
        this.token = token;
    }

    /** The same person at another gateway. */
    Applicant at(String otherUrl) {
        return new Applicant(otherUrl, token);
    }

    Answer get(String path) {
        return sent("GET", path, BodyPublishers.noBody(), Map.of());
    }

    Answer put(String path, Object body, Map<String, String> headers) {
        return sent("PUT", path, json(body), withJson(headers));
    }

    Answer post(String path, Object body, Map<String, String> headers) {
        return sent("POST", path, json(body), withJson(headers));
    }

    Answer delete(String path) {
        return sent("DELETE", path, BodyPublishers.noBody(), Map.of());
    }

    /** Any request with a JSON body. */
    Answer send(String method, String path, Object body, Map<String, String> headers) {
        return sent(method.toUpperCase(Locale.ROOT), path, json(body), withJson(headers));
    }

    byte[] download(String path) {
        try {
            var answer = HTTP.send(request("GET", path, BodyPublishers.noBody(), Map.of()), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(
                        path + ": " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** 绑定用人单位: finds, chooses and confirms it. */
    void bind(String employerName) {
        var found = get("/api/organizations?query=" + encoded(employerName)).expect(200);
        var id = found.text("/items/0/id");
        put("/api/bindings/mine/chosen/" + id, Map.of(), Map.of()).expect(200);
        if (!get("/api/bindings/mine").text("/confirmed/organizationId").equals(id)) {
            sent("DELETE", "/api/bindings/mine/confirmed", BodyPublishers.noBody(), Map.of())
                    .expect(200);
            put("/api/bindings/mine/confirmed", Map.of("organizationId", id), Map.of())
                    .expect(200);
        }
    }

    /** 诚信承诺, 申报信息, 开始申报: the declaration's id. */
    String start(Map<String, Object> choices, String planId) {
        var preparation = get("/api/preparation").expect(200);
        put(
                        "/api/preparation/pledge",
                        Map.of(
                                "version",
                                preparation.text("/pledge/version"),
                                "digest",
                                preparation.text("/pledge/digest")),
                        Map.of())
                .expect(200);
        var rev = get("/api/preparation").expect(200).number("/rev");
        put("/api/preparation/choices", choices, Map.of("If-Match", "\"" + rev + "\""))
                .expect(200);
        var started = post("/api/preparation/start", Map.of("planId", planId), Map.of());
        if (started.status() != 200 && started.status() != 201) {
            throw new AssertionError("start: " + started);
        }
        return started.text("/declarationId");
    }

    /** Saves one part that nobody else touches; returns what the service holds now. */
    Answer save(String declaration, String address, Map<String, ?> values) {
        var current = get("/api/declarations/" + declaration)
                .expect(200)
                .body()
                .at("/parts")
                .get(address);
        var headers = current == null || current.isNull() || current.path("rev").asInt() == 0
                ? Map.of("If-None-Match", "*", "Save-Id", UUID.randomUUID().toString())
                : Map.of(
                        "If-Match",
                        "\"" + current.path("rev").asInt() + "\"",
                        "Save-Id",
                        UUID.randomUUID().toString());
        return put("/api/declarations/" + declaration + "/parts" + address, Map.of("values", values), headers)
                .expect(200);
    }

    /** 附件上传. */
    Answer upload(String declaration, String attachment, String category, String name, byte[] content) {
        return sent(
                "PUT",
                "/api/attachments/" + declaration + "/" + attachment + "?category=" + category + "&name="
                        + encoded(name),
                BodyPublishers.ofByteArray(content),
                Map.of("If-None-Match", "*", "Content-Type", "application/octet-stream"));
    }

    /** 提交: the receipt, once the proofs have been registered. */
    Answer submit(String declaration, String key) {
        for (int i = 0; i < 60; i++) {
            var answer = submitOnce(declaration, key, Map.of());
            var again = answer.text("/code").equals("attachments-syncing") || answer.status() == 503;
            if (!again) {
                return answer;
            }
            pause();
        }
        throw new AssertionError("the proofs were never registered");
    }

    Answer submitOnce(String declaration, String key, Map<String, String> extra) {
        var version = get("/api/declarations/" + declaration).expect(200).number("/contentVersion");
        var digest = get("/api/attachments/" + declaration).expect(200).text("/manifestDigest");
        return submit(declaration, key, version, digest, extra);
    }

    Answer submit(
            String declaration, String key, int contentVersion, String manifestDigest, Map<String, String> extra) {
        var headers = new HashMap<>(extra);
        headers.put("Idempotency-Key", key);
        headers.put("If-Match", "\"" + contentVersion + "\"");
        headers.put("Manifest-Digest", manifestDigest);
        return post("/api/declarations/" + declaration + "/submission", Map.of(), headers);
    }

    static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer sent(String method, String path, BodyPublisher body, Map<String, String> headers) {
        try {
            var answer = HTTP.send(request(method, path, body, headers), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), parsed(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String method, String path, BodyPublisher body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token.get())
                .method(method, body);
        headers.forEach(request::header);
        return request.build();
    }

    private static Map<String, String> withJson(Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return all;
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private static JsonNode parsed(@Nullable String body) {
        return body == null || body.isBlank() || !body.stripLeading().startsWith("{") && !body.startsWith("[")
                ? JsonNodeFactory.instance.objectNode()
                : JSON.readTree(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
