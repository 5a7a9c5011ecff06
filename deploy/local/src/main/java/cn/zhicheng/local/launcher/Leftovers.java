package cn.zhicheng.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Remembers what runs, so that a start after a crash of the launcher finds and ends what the crash left. */
final class Leftovers {

    private static final int LIMIT_SECONDS = 10;

    private final Path folder;

    Leftovers(Path folder) {
        this.folder = folder;
    }

    void remember(String name, long pid) {
        var started = ProcessHandle.of(pid).flatMap(Leftovers::startTime);
        if (started.isEmpty()) return;
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".pid"), pid + " " + started.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + ".pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what still runs of an earlier time. A process that only has the same number is left alone. */
    void end() {
        if (Files.notExists(folder)) return;
        try (var files = Files.newDirectoryStream(folder, "*.pid")) {
            for (var file : files) {
                running(Files.readString(file)).ifPresent(Leftovers::end);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> running(String remembered) {
        var parts = remembered.trim().split(" ");
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process -> startTime(process).filter(parts[1]::equals).isPresent());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        CompletableFuture<?> ended = process.onExit();
        try {
            ended.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
        } catch (RuntimeException e) {
            process.destroyForcibly();
        }
    }

    private static Optional<String> startTime(ProcessHandle process) {
        return process.info().startInstant().map(instant -> Long.toString(instant.toEpochMilli()));
    }
}
