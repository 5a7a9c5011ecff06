package cn.zhicheng.kit.archtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemBundleTest {
    @TempDir
    Path sources;

    @Test
    void findsCodesAndKeysWithoutText() throws IOException {
        write("""
                throw new ProblemException(HttpStatus.CONFLICT, "no-such-code").at("/a");
                throw new ProblemException(HttpStatus.CONFLICT, "invalid")
                        .at("/a", "no.such.key", 1);
                """);
        assertThat(new ProblemBundle(sources).missing())
                .containsExactly("no-such-code.detail", "no-such-code.title", "no.such.key");
    }

    @Test
    void findsNothingWhereAllTextsAreThere() throws IOException {
        write("""
                /** throw new ProblemException(CONFLICT, "only-an-example"); */
                throw new ProblemException(CONFLICT, "version-conflict").at("/a").with("stored", stored);
                throw new ProblemException(CONFLICT, "invalid").at("/page", "page.number", 1000);
                """);
        assertThat(new ProblemBundle(sources).missing()).isEmpty();
    }

    @Test
    void everyProblemOfTheKitHasItsTexts() {
        assertThat(new ProblemBundle(Path.of("../service-kit/src/main/java")).missing())
                .isEmpty();
    }

    private void write(String source) throws IOException {
        Files.writeString(sources.resolve("Some.java"), source);
    }
}
