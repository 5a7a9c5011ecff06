package cn.zhicheng.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that was started. Its output goes to its log; its standard input ends when this process ends. */
public final class RunningProgram {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PAUSE = Duration.ofMillis(150);

    /** What a program wrote before it died is in the logs of the times before. */
    private static final int KEPT_LOGS = 4;

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Program program;
    private final Process process;
    private final Path log;

    private RunningProgram(Program program, Process process, Path log) {
        this.program = program;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a program and returns at once.
     *
     * @param logs the folder of its log, which begins anew; those before have suffixes {@code .1}, {@code .2}, …
     */
    public static RunningProgram start(Program program, Path logs) {
        var log = logs.resolve(program.name() + ".log");
        try {
            Files.createDirectories(logs);
            Files.createDirectories(program.directory());
            for (var age = KEPT_LOGS - 1; age >= 0; age--) keep(aged(log, age), aged(log, age + 1));
            var builder = new ProcessBuilder(detached(program.command()))
                    .directory(program.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(program.environment());
            return new RunningProgram(program, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until the program serves.
     *
     * @return how long that took from now
     * @throws StartFailedException if it ends before or takes longer than it may
     */
    public Duration awaitReady() throws InterruptedException {
        var from = System.nanoTime();
        while (!isReady()) {
            var waited = Duration.ofNanos(System.nanoTime() - from);
            if (!process.isAlive()) {
                throw new StartFailedException("%s 启动时退出（代码 %d）。".formatted(program.name(), process.exitValue()), log);
            }
            if (waited.compareTo(program.startLimit()) > 0) {
                kill();
                throw new StartFailedException(
                        "%s 在 %d 秒内没有就绪。"
                                .formatted(program.name(), program.startLimit().toSeconds()),
                        log);
            }
            Thread.sleep(PAUSE);
        }
        return Duration.ofNanos(System.nanoTime() - from);
    }

    /** Whether it serves now. */
    public boolean isReady() throws InterruptedException {
        return switch (program.readiness()) {
            case Readiness.LogLine(var line) -> logHas(line);
            case Readiness.HttpOk(var address) ->
                process.isAlive()
                        && answers(HttpRequest.newBuilder(address)
                                .timeout(Duration.ofSeconds(5))
                                .build());
        };
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public Program program() {
        return program;
    }

    /** Completes when it has ended, however it came. */
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Asks it to end and waits; when it takes longer than it may, it is killed. */
    public void stop(Duration limit) {
        process.destroy();
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /** Ends it at once, as a power cut would: nothing is written or closed any more. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ctrl-C goes to all processes of a session: each has its own, so that they end in the order in which they are told. */
    private static List<String> detached(List<String> command) {
        if (!Files.isExecutable(SETSID)) return command;
        return Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList();
    }

    private static Path aged(Path log, int age) {
        return age == 0 ? log : log.resolveSibling(log.getFileName() + "." + age);
    }

    private static void keep(Path log, Path older) throws IOException {
        if (Files.exists(log)) Files.move(log, older, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean logHas(String line) {
        try (var lines = Files.lines(log)) {
            return lines.anyMatch(line::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
