package cn.zhicheng.document;

import cn.zhicheng.contracts.CanonicalJson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** declaration-service and attachment-service, as far as document-service asks them, over real HTTP. */
public final class Neighbours {
    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] NOTHING =
            "{\"type\":\"urn:zhicheng:problem:not-found\",\"title\":\"没有找到\",\"status\":404,\"detail\":\"没有找到\",\"code\":\"not-found\"}"
                    .getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final Map<String, Declaration> declarations = new ConcurrentHashMap<>();
    private final byte[] definition;
    private final AtomicInteger contents = new AtomicInteger();
    private volatile boolean away;

    private record Declaration(String owner, String office, byte[] live, byte[] snapshot) {}

    private record Answer(int status, String type, byte[] body) {}

    private Neighbours() {
        this.definition = definitionBytes();
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public static Neighbours start() {
        return new Neighbours();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Both are stopped, or are back. */
    public void away(boolean away) {
        this.away = away;
    }

    /** How often a draft's content was asked for. */
    public int contents() {
        return contents.get();
    }

    /** A declaration with the realistic content, changed; returns the digest of its snapshot. */
    public String declaration(String id, String owner, String office, Consumer<Map<String, Object>> change) {
        Map<String, Object> content = new HashMap<>(tree());
        content.put("declarationId", id);
        content.put("form", Map.of("edition", "2026", "digest", "d".repeat(64)));
        change.accept(content);
        var live = new HashMap<>(content);
        live.put("draft", true);
        live.put("contentVersion", 7);
        live.remove("receipt");
        declarations.put(
                id, new Declaration(owner, office, JSON.writeValueAsBytes(live), CanonicalJson.bytes(content)));
        return CanonicalJson.sha256(content);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = away ? new Answer(503, "text/plain", new byte[0]) : answerTo(exchange);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answerTo(HttpExchange exchange) {
        var path = List.of(exchange.getRequestURI().getPath().substring(1).split("/"));
        var person = person(exchange);
        if (path.size() == 4 && path.get(1).equals("form")) {
            return json(definition);
        }
        if (path.get(1).equals("attachments")) {
            return new Answer(200, "image/jpeg", Printing.photo());
        }
        if (path.get(1).equals("office")) {
            return declarations.get(path.get(3)) instanceof Declaration known
                            && known.office().equals(person)
                    ? json("{}".getBytes(StandardCharsets.UTF_8))
                    : notFound();
        }
        var known = declarations.get(path.get(2));
        if (known == null) {
            return notFound();
        }
        if (path.size() == 5) {
            return person.startsWith("service-account-") ? json(known.snapshot()) : notFound();
        }
        if (!known.owner().equals(person)) {
            return notFound();
        }
        if (path.size() == 3) {
            return json("{}".getBytes(StandardCharsets.UTF_8));
        }
        contents.incrementAndGet();
        return json(known.live());
    }

    private static Answer json(byte[] body) {
        return new Answer(200, "application/json", body);
    }

    private static Answer notFound() {
        return new Answer(404, "application/problem+json", NOTHING);
    }

    private static String person(HttpExchange exchange) {
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        return token == null ? "" : claim(token);
    }

    private static String claim(String bearer) {
        var payload = Base64.getUrlDecoder().decode(bearer.split("\\.")[1]);
        return text(JSON.readTree(payload).path("person_id").asString(null));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree() {
        return JSON.readValue(Samples.bytes("rich.json"), Map.class);
    }

    private static byte[] definitionBytes() {
        return JSON.writeValueAsBytes(Samples.definitionTree());
    }
}
