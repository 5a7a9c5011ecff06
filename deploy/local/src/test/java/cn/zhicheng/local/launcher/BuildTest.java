package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir
    Path root;

    @BeforeEach
    void sourcesOfThePages() throws IOException {
        Files.createDirectories(root.resolve("web/dist"));
        Files.writeString(root.resolve("web/package.json"), "{}");
    }

    @Test
    void missesPagesThatWereNeverBuilt() {
        assertThat(build().isWebMissing()).isTrue();
    }

    @Test
    void takesPagesThatAreThere() throws IOException {
        Files.writeString(root.resolve("web/dist/index.html"), "<!doctype html>");

        assertThat(build().isWebMissing()).isFalse();
    }

    private Build build() {
        return new Build(root, root, Clock.systemUTC());
    }
}
