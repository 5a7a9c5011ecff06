package cn.zhicheng.kit.archtest;

import cn.zhicheng.kit.web.ProblemTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the problems that a service's sources throw and its bundle has no text for. */
final class ProblemBundle {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern CODE = Pattern.compile("new ProblemException\\(\\s*[\\w.]+\\s*,\\s*\"([\\w.-]+)\"");
    private static final Pattern KEY = Pattern.compile("\\.at\\(\\s*[^;]*?,\\s*\"([\\w-]+(?:\\.[\\w-]+)+)\"");

    private final ProblemTexts texts = new ProblemTexts();
    private final Path sources;

    ProblemBundle(Path sources) {
        this.sources = sources;
    }

    /** The keys that are missing. */
    List<String> missing() {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> keys(read(file)))
                    .distinct()
                    .filter(key -> !texts.has(key))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keys(String commented) {
        var source = COMMENT.matcher(commented).replaceAll("");
        return Stream.concat(
                found(CODE, source).flatMap(code -> Stream.of(code + ".title", code + ".detail")), found(KEY, source));
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(result -> result.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
