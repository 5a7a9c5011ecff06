package cn.zhicheng.local;

import cn.zhicheng.local.process.RunningProgram;
import cn.zhicheng.local.process.StartFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Components on free ports, together in one process of their own: what tests stand on. The process ends with the one that
 * started it.
 */
public final class RunningComponents implements AutoCloseable {

    private static final int HEAP_MEGABYTES = 384;

    private final RunningProgram process;
    private final Map<String, String> environment;

    private RunningComponents(RunningProgram process, Map<String, String> environment) {
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
        var program = ComponentPrograms.program("components", folder, HEAP_MEGABYTES, arguments, environment);
        var process = RunningProgram.start(program, folder);
        try {
            process.awaitReady();
        } catch (InterruptedException e) {
            process.kill();
            Thread.currentThread().interrupt();
        } catch (StartFailedException e) {
            throw new IllegalStateException("the local components do not start: " + lastLines(e.log()), e);
        }
        return new RunningComponents(process, Map.copyOf(environment));
    }

    /** The settings of a service that uses these components, by the names of environment variables. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Ends the process at once, as a power cut would: nothing is written or closed any more. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }

    private static String lastLines(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomKey() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
