package cn.zhicheng.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The libraries of the component processes. They are no dependencies of those who use this module, so that a service is
 * tested with its own libraries alone; they are found in the local repository, where building this module put them.
 */
final class ComponentClasspath {

    private static final String LIST = "/cn/zhicheng/local/components.classpath";

    private ComponentClasspath() {}

    static String value() {
        var repository = repository();
        var libraries = list().map(entry -> entry.replace("{repository}", repository.toString()));
        return Stream.concat(Stream.of(ownClasses().toString()), libraries)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> list() {
        try (var list = ComponentClasspath.class.getResourceAsStream(LIST)) {
            if (list == null) throw new IllegalStateException("build deploy/local with Maven first: " + LIST);
            return Stream.of(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .trim()
                    .split("\\|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ownClasses() {
        return location(ComponentClasspath.class);
    }

    /** A library that everybody has tells where the local repository is: up from group, artifact, version and file. */
    private static Path repository() {
        return location(NullMarked.class).resolve("../../../../..").normalize();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
