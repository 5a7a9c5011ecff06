package cn.zhicheng.document.rounds;

import cn.zhicheng.kit.http.RemoteUnavailableException;
import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.MinioException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.springframework.stereotype.Repository;

/** PDFs under {@code <declaration>/<sha256>.pdf}: a key never gets another content. */
@Repository
class FormFilesRepository implements FormFiles {
    private static final String SERVICE = "object store";

    private final MinioClient objects;
    private final ObjectStoreProperties properties;

    FormFilesRepository(MinioClient objects, ObjectStoreProperties properties) {
        this.objects = objects;
        this.properties = properties;
    }

    @Override
    public void put(String declarationId, String sha256, byte[] pdf) {
        try {
            objects.putObject(PutObjectArgs.builder()
                    .bucket(properties.bucket())
                    .object(key(declarationId, sha256))
                    .contentType("application/pdf")
                    .stream(new ByteArrayInputStream(pdf), (long) pdf.length, -1L)
                    .build());
        } catch (MinioException e) {
            throw new RemoteUnavailableException(SERVICE, e);
        }
    }

    @Override
    public InputStream get(String declarationId, String sha256) {
        try {
            return objects.getObject(GetObjectArgs.builder()
                    .bucket(properties.bucket())
                    .object(key(declarationId, sha256))
                    .build());
        } catch (MinioException e) {
            throw new RemoteUnavailableException(SERVICE, e);
        }
    }

    private static String key(String declarationId, String sha256) {
        return declarationId + "/" + sha256 + ".pdf";
    }
}
