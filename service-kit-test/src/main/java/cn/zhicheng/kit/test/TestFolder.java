package cn.zhicheng.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where the components of one test run keep their data: beside the other things that a build makes. */
final class TestFolder {

    private static final Path PARENT = Path.of("target", "local-components");

    private TestFolder() {}

    /** A new folder. Those of runs that are over go. */
    static Path create() {
        try {
            Files.createDirectories(PARENT);
            try (var runs = Files.list(PARENT)) {
                runs.filter(TestFolder::isOver).forEach(TestFolder::delete);
            }
            return Files.createTempDirectory(
                    PARENT.toAbsolutePath(), ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOver(Path run) {
        var pid = run.getFileName().toString().split("-", 2)[0];
        return ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
