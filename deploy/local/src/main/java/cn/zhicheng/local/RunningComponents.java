package cn.zhicheng.local;

import cn.zhicheng.local.components.ComponentsMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Components on free ports, together in one process of their own: what tests stand on. The process ends with the one that
 * started it.
 */
public final class RunningComponents implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final Process process;
    private final Map<String, String> environment;

    private RunningComponents(Process process, Map<String, String> environment) {
        this.process = process;
        this.environment = environment;
    }

    /**
     * Starts components and returns when they serve.
     *
     * @param folder keeps their data and their log, {@code components.log}
     * @throws IllegalStateException if they do not serve in time, with the end of their log
     */
    public static RunningComponents start(Path folder, Set<Component> components) {
        var ports = Ports.free(4);
        var arguments = new ArrayList<String>();
        var environment = new LinkedHashMap<String, String>();
        if (components.contains(Component.STORE)) {
            arguments.add("store:" + ports.get(0));
            environment.put("MONGODB_URI", "mongodb://127.0.0.1:" + ports.get(0));
        }
        if (components.contains(Component.KAFKA)) {
            arguments.add("kafka:%d:%d".formatted(ports.get(1), ports.get(2)));
            environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.get(1));
        }
        if (components.contains(Component.OBJECTS)) {
            arguments.add("objects:" + ports.get(3));
            environment.put("S3_ENDPOINT", "http://127.0.0.1:" + ports.get(3));
            environment.put("S3_ACCESS_KEY", "local");
            environment.put("S3_SECRET_KEY", randomKey());
            environment.put("S3_REGION", "us-east-1");
        }
        var log = folder.resolve("components.log");
        var process = launch(folder, log, arguments, environment);
        awaitReady(process, log);
        return new RunningComponents(process, Map.copyOf(environment));
    }

    /** The settings of a service that uses these components, by the names of environment variables. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Ends the process at once, as a power cut would: nothing is written or closed any more. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(Path folder, Path log, List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmFlags.COMPONENT);
        command.addAll(List.of("-Xmx384m", "-cp", ComponentClasspath.value(), ComponentsMain.class.getName()));
        command.add(folder.toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectError(log.toFile());
        try {
            Files.createDirectories(folder);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process process, Path log) {
        var ready = new CompletableFuture<Boolean>();
        Thread.ofPlatform().daemon().name("components").start(() -> watch(process, ready));
        try {
            if (ready.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // Told below, with the log.
        }
        process.destroyForcibly();
        throw new IllegalStateException("the local components do not start: " + lastLines(log));
    }

    /** Completes at the line that says so, or at the end of the output, which is the end of the process. */
    private static void watch(Process process, CompletableFuture<Boolean> ready) {
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().filter(ComponentsMain.READY::equals).forEach(_ -> ready.complete(true));
        } catch (IOException | UncheckedIOException e) {
            ready.completeExceptionally(e);
        }
        ready.complete(false);
    }

    private static String lastLines(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private static String randomKey() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
