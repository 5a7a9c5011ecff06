package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private Path file;

    @BeforeEach
    void choose(@TempDir Path folder) {
        file = folder.resolve("installation/secrets.properties");
    }

    @Test
    void areReadByTheirOwnerAlone() throws IOException {
        Secrets.keptIn(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void stayTheSame() {
        assertThat(Secrets.keptIn(file)).isEqualTo(Secrets.keptIn(file));
    }

    @Test
    void differFromInstallationToInstallation(@TempDir Path other) {
        assertThat(Secrets.keptIn(file).get("ZHICHENG_RECEPTION_KEY"))
                .isNotEqualTo(
                        Secrets.keptIn(other.resolve("secrets.properties")).get("ZHICHENG_RECEPTION_KEY"));
    }

    @Test
    void holdKeysOf32Bytes() {
        var master = Secrets.keptIn(file).get("ZHICHENG_MASTER_KEYS").split(":", 2);

        assertThat(master[0]).isEqualTo("local-1");
        assertThat(Base64.getDecoder().decode(master[1])).hasSize(32);
    }

    @Test
    void keepWhatTheyHaveWhenALaterReleaseNeedsMore() throws IOException {
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, "S3_SECRET_KEY=of-an-earlier-release\n");

        var secrets = Secrets.keptIn(file);

        assertThat(secrets.get("S3_SECRET_KEY")).isEqualTo("of-an-earlier-release");
        assertThat(secrets.get("ZHICHENG_BLIND_INDEX_KEY")).isNotEmpty();
        assertThat(Secrets.keptIn(file)).isEqualTo(secrets);
    }
}
