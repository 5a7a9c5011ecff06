package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.local.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final Instant NOON = Instant.parse("2026-03-18T12:00:00Z");

    @TempDir
    private Path module;

    private Path jar;

    @BeforeEach
    void build() throws IOException {
        file("src/main/java/A.java", NOON.minusSeconds(60));
        jar = file("target/a.jar", NOON);
    }

    @Test
    void areNotNewerThanWhatWasBuiltFromThem() {
        assertThat(Sources.areNewerThan(jar, List.of(module))).isFalse();
    }

    @Test
    void areNewerOnceOneOfThemChanged() throws IOException {
        file("src/main/resources/deep/application.yml", NOON.plusSeconds(1));

        assertThat(Sources.areNewerThan(jar, List.of(module))).isTrue();
    }

    @Test
    void areNewerThanNothing() {
        assertThat(Sources.areNewerThan(module.resolve("target/b.jar"), List.of(module)))
                .isTrue();
    }

    @Test
    void doNotIncludeWhatIsBuiltOrInstalled() throws IOException {
        file("target/classes/A.class", NOON.plusSeconds(1));
        file("node_modules/react/index.js", NOON.plusSeconds(1));
        file("dist/index.html", NOON.plusSeconds(1));

        assertThat(Sources.areNewerThan(jar, List.of(module))).isFalse();
    }

    private Path file(String name, Instant modified) throws IOException {
        var file = module.resolve(name);
        Folders.create(file.resolve("..").normalize());
        Files.writeString(file, "x");
        Files.setLastModifiedTime(file, FileTime.from(modified));
        return file;
    }
}
