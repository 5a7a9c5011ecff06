package cn.zhicheng.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.kit.test.TestTokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The service with less heap than the files together that it takes in and gives out at once. */
@LocalComponents
@Timeout(300)
class SmallHeapTest {
    private static final int HEAP_MEGABYTES = 112;
    private static final int AT_ONCE = 12;
    private static final byte[] FILE = SampleFiles.pdfOf(19 << 20);
    private static final String ID = "7Q2K9XH3MA";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String owner = TestTokens.applicant("hubei-gov.zhang").signed();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private Process service;
    private String url = "";

    @BeforeEach
    void start() throws Exception {
        service = new ProcessBuilder(command()).redirectErrorStream(true).start();
        var output = new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null && url.isEmpty(); ) {
            said.add(line);
            if (line.startsWith(SmallHeapService.LISTENING))
                url = "http://127.0.0.1:" + line.substring(SmallHeapService.LISTENING.length());
            else line = output.readLine();
        }
        Thread.ofVirtual().start(() -> output.lines().forEach(said::add));
        assertThat(url).as(this::log).isNotEmpty();
    }

    @AfterEach
    void stop() throws InterruptedException {
        service.destroyForcibly();
        service.waitFor();
    }

    @Test
    void filesOfManyTimesItsHeapComeAndGo() throws Exception {
        assertThat((long) AT_ONCE * FILE.length).isGreaterThan(2L * HEAP_MEGABYTES << 20);
        var declarations = new ArrayList<String>();
        for (var number = 0; number < AT_ONCE; number++) declarations.add(declaration());
        assertThat(atOnce(declarations, this::upload)).as(this::log).containsOnly(201);
        assertThat(atOnce(declarations, this::download)).as(this::log).containsOnly(FILE.length);
        assertThat(upload(declaration(), BodyPublishers.ofInputStream(World.Endless::new)))
                .isIn(413, -1);
        assertThat(service.isAlive()).as(this::log).isTrue();
        assertThat(said).noneMatch(line -> line.contains("OutOfMemoryError"));
    }

    private String log() {
        return String.join("\n", said);
    }

    private <T> List<T> atOnce(List<String> declarations, Each<T> each) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = declarations.stream()
                    .<Callable<T>>map(declaration -> () -> each.of(declaration))
                    .toList();
            var answers = new ArrayList<T>();
            for (var call : threads.invokeAll(calls)) answers.add(call.get());
            return answers;
        }
    }

    private int upload(String declaration) throws Exception {
        return upload(declaration, BodyPublishers.ofByteArray(FILE));
    }

    /** The status; -1 when the server closed the connection in the middle. */
    private int upload(String declaration, HttpRequest.BodyPublisher body) throws Exception {
        var request = request(declaration + "/" + ID + "?category=" + World.PROOF + "&name=a.pdf")
                .header("If-None-Match", "*")
                .header("Content-Type", "application/octet-stream")
                .PUT(body)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return -1;
        }
    }

    private int download(String declaration) throws Exception {
        var answer = http.send(request(declaration + "/" + ID + "/content").build(), BodyHandlers.ofInputStream());
        try (var bytes = answer.body()) {
            return (int) bytes.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/api/attachments/" + path))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", "Bearer " + owner);
    }

    private String declaration() {
        var id = "D" + UUID.randomUUID().toString().replace("-", "").substring(0, 19);
        Surroundings.ANSWERS.put(
                "/api/declarations/" + id,
                "{\"id\":\"%s\",\"stage\":\"DRAFT\",\"plan\":{\"id\":\"P1\"}}".formatted(id));
        return id;
    }

    private static List<String> command() {
        Surroundings.ANSWERS.put("/api/plans/" + World.PLAN, World.RULES);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        // What @LocalComponents set for this process, as the environment does for a service.
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.matches("[A-Z0-9_]+"))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of(
                "-Dzhicheng.declaration-url=" + Surroundings.servicesUrl(),
                "-Dzhicheng.committee-plan-url=" + Surroundings.servicesUrl(),
                // Twelve uploads at once on a slow machine: no time-out is what this is about.
                "-Dzhicheng.client.read-timeout=60s",
                "-Dzhicheng.attachment.storage.timeout=60s",
                "-Dserver.port=0",
                // It would take its share of the events that the other tests wait for.
                "-Dspring.kafka.listener.auto-startup=false",
                "-Dspring.mongodb.database=zhicheng_attachment_small",
                SmallHeapService.class.getName()));
        return command;
    }

    private interface Each<T> {
        T of(String declaration) throws Exception;
    }
}
