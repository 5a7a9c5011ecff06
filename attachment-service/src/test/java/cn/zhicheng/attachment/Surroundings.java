package cn.zhicheng.attachment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** What stands around the service: declaration-service and committee-plan-service as they answer, and a scanner. */
public final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Answers of the other services by the caller's token and path; absent = 404. */
    static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();

    /** Whether the other services answer at all. */
    static volatile boolean away;

    /** Whether the scanner answers at all. */
    static volatile boolean scannerAway;

    private static final HttpServer SERVICES = services();
    private static final ServerSocket SCANNER = scanner();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var url = servicesUrl();
        TestPropertyValues.of(
                        "zhicheng.declaration-url=" + url,
                        "zhicheng.committee-plan-url=" + url,
                        "zhicheng.attachment.clamav.address=127.0.0.1:" + SCANNER.getLocalPort(),
                        "zhicheng.client.read-timeout=30s",
                        "zhicheng.attachment.storage.timeout=60s",
                        "zhicheng.attachment.clamav.timeout=30s",
                        "zhicheng.attachment.clamav.again-every=1s")
                .applyTo(context);
    }

    /** Where both services answer. */
    static String servicesUrl() {
        return "http://127.0.0.1:" + SERVICES.getAddress().getPort();
    }

    private static HttpServer services() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", Surroundings::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var token = exchange.getRequestHeaders().getFirst("Authorization");
            var path = exchange.getRequestURI().getPath();
            var found = ANSWERS.getOrDefault(token + path, ANSWERS.get(path));
            var body = (found == null ? "{}" : found).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? 503 : found == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static ServerSocket scanner() {
        try {
            var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> {
                while (!socket.isClosed()) serve(socket);
            });
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The protocol of clamd; a file with INFECTED in it is. */
    private static void serve(ServerSocket server) {
        try (var socket = server.accept()) {
            if (scannerAway) return;
            socket.setSoTimeout(30_000);
            answer(socket);
        } catch (IOException gone) {
            // The next one may be served.
        }
    }

    private static void answer(Socket socket) throws IOException {
        var in = new java.io.DataInputStream(socket.getInputStream());
        in.skipNBytes("zINSTREAM\0".length());
        var content = new java.io.ByteArrayOutputStream();
        for (int length; (length = in.readInt()) != 0; ) content.write(in.readNBytes(length));
        var found = content.toString(StandardCharsets.ISO_8859_1).contains("INFECTED");
        socket.getOutputStream()
                .write((found ? "stream: Test.Virus FOUND\0" : "stream: OK\0").getBytes(StandardCharsets.US_ASCII));
    }
}
