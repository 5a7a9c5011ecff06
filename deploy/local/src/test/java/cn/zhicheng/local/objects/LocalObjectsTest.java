package cn.zhicheng.local.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalObjectsTest {

    @TempDir
    private Path folder;

    @Test
    void keepsAnObjectAndItsTypeOverARestart() throws Exception {
        try (var objects = LocalObjects.start(folder, 0, "key", "secret")) {
            put(client(objects, "secret"), "declaration/abc", "证书", "application/pdf");
        }
        try (var objects = LocalObjects.start(folder, 0, "key", "secret")) {
            var client = client(objects, "secret");
            try (var found = client.getObject(GetObjectArgs.builder()
                    .bucket("zhicheng-clean")
                    .object("declaration/abc")
                    .build())) {
                assertThat(found.readAllBytes()).isEqualTo("证书".getBytes(StandardCharsets.UTF_8));
            }
            var stat = client.statObject(StatObjectArgs.builder()
                    .bucket("zhicheng-clean")
                    .object("declaration/abc")
                    .build());
            assertThat(stat.contentType()).isEqualTo("application/pdf");
        }
    }

    @Test
    void letsNobodyInWithAWrongKey() {
        try (var objects = LocalObjects.start(folder, 0, "key", "secret")) {
            assertThatThrownBy(() -> put(client(objects, "guessed"), "a", "b", "text/plain"))
                    .isInstanceOfSatisfying(
                            ErrorResponseException.class,
                            refused -> assertThat(refused.response().code()).isEqualTo(403));
        }
    }

    private static void put(MinioClient client, String name, String text, String type) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        client.putObject(PutObjectArgs.builder().bucket("zhicheng-clean").object(name).contentType(type).stream(
                        new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                .build());
    }

    private static MinioClient client(LocalObjects objects, String secret) {
        return MinioClient.builder()
                .endpoint(objects.endpoint())
                .credentials("key", secret)
                .region("us-east-1")
                .build();
    }
}
