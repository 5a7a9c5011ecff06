package cn.zhicheng.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway: it keeps what it got and answers as the test says. */
final class StubService implements AutoCloseable {
    private HttpServer server;
    private final int port;
    final List<Seen> seen = new CopyOnWriteArrayList<>();
    volatile HttpHandler answer = StubService::ok;

    /** A request as it arrived. */
    record Seen(String method, String uri, Map<String, String> headers, long bytes) {}

    StubService() {
        server = listening(0);
        port = server.getAddress().getPort();
    }

    private HttpServer listening(int wanted) {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
            made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            made.createContext("/", this::handle);
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
            var bytes = count(exchange);
            seen.add(new Seen(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, bytes));
            answer.handle(exchange);
        }
    }

    private static long count(HttpExchange exchange) throws IOException {
        var buffer = new byte[65536];
        var total = 0L;
        for (int read; (read = exchange.getRequestBody().read(buffer)) != -1; ) total += read;
        return total;
    }

    static void ok(HttpExchange exchange) throws IOException {
        var body = "{\"answered\":true}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Seen last() {
        return seen.getLast();
    }

    /** As after {@code kill -9}: nobody listens. */
    void kill() {
        server.stop(0);
    }

    void startAgain() {
        server = listening(port);
    }

    void reset() {
        seen.clear();
        answer = StubService::ok;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
