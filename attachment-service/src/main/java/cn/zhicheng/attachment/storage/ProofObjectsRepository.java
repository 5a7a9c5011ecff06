package cn.zhicheng.attachment.storage;

import io.minio.BucketExistsArgs;
import io.minio.CopyObjectArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.SourceObject;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Two buckets; only what every S3 server can do. */
@Repository
class ProofObjectsRepository implements ProofObjects {
    private static final long ONE_PART_BYTES = 1L << 30;
    private static final String WAITING = "waiting/";

    private final MinioClient client;
    private final StorageProperties properties;
    private volatile boolean bucketsThere;

    ProofObjectsRepository(MinioClient client, StorageProperties properties) {
        this.client = client;
        this.properties = properties;
    }

    @Override
    public void quarantine(String name, Path file) {
        ensureBuckets();
        // A file that is one part goes straight from the disk; of a stream, and of each of several parts, the client
        // keeps a copy in memory.
        call(() -> client.uploadObject(UploadObjectArgs.builder()
                .bucket(properties.quarantine())
                .object(name)
                .filename(file.toString(), ONE_PART_BYTES)
                .build()));
    }

    @Override
    public void release(String name, ObjectKey key) {
        copy(name, properties.clean(), key.path());
    }

    @Override
    public void keepWaiting(String name, ObjectKey key) {
        copy(name, properties.quarantine(), WAITING + key.path());
    }

    @Override
    public void releaseWaiting(ObjectKey key) {
        if (isThere(properties.quarantine(), WAITING + key.path())) release(WAITING + key.path(), key);
        discard(WAITING + key.path());
    }

    @Override
    public void discardWaiting(ObjectKey key) {
        discard(WAITING + key.path());
    }

    private void copy(String name, String bucket, String path) {
        call(() -> client.copyObject(CopyObjectArgs.builder()
                .bucket(bucket)
                .object(path)
                .source(SourceObject.builder()
                        .bucket(properties.quarantine())
                        .object(name)
                        .build())
                .build()));
    }

    @Override
    public void discard(String name) {
        remove(properties.quarantine(), name);
    }

    @Override
    public void delete(ObjectKey key) {
        remove(properties.clean(), key.path());
    }

    private void remove(String bucket, String path) {
        call(() -> {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket).object(path).build());
            return path;
        });
    }

    @Override
    public Optional<InputStream> clean(ObjectKey key, ByteRange range) {
        return opened(properties.clean(), key.path(), range);
    }

    @Override
    public Optional<InputStream> waiting(ObjectKey key, ByteRange range) {
        return opened(properties.quarantine(), WAITING + key.path(), range);
    }

    @Override
    public Optional<InputStream> waiting(ObjectKey key) {
        return opened(properties.quarantine(), WAITING + key.path(), null);
    }

    private Optional<InputStream> opened(String bucket, String path, @Nullable ByteRange range) {
        ensureBuckets();
        var wanted = GetObjectArgs.builder().bucket(bucket).object(path);
        if (range != null) wanted.offset(range.first()).length(range.length());
        try {
            return Optional.of(client.getObject(wanted.build()));
        } catch (ErrorResponseException e) {
            if (isMissing(e)) return Optional.empty();
            throw new ObjectStorageException(e);
        } catch (MinioException e) {
            throw new ObjectStorageException(e);
        }
    }

    private boolean isThere(String bucket, String path) {
        try {
            client.statObject(
                    StatObjectArgs.builder().bucket(bucket).object(path).build());
            return true;
        } catch (ErrorResponseException e) {
            if (isMissing(e)) return false;
            throw new ObjectStorageException(e);
        } catch (MinioException e) {
            throw new ObjectStorageException(e);
        }
    }

    @Override
    public List<String> abandonedBefore(Instant time, int most) {
        ensureBuckets();
        var abandoned = new ArrayList<String>();
        var received = client.listObjects(ListObjectsArgs.builder()
                .bucket(properties.quarantine())
                .prefix("received/")
                .recursive(true)
                .build());
        for (var result : received) {
            var item = call(result::get);
            if (item.lastModified() != null && item.lastModified().toInstant().isBefore(time))
                abandoned.add(item.objectName());
            if (abandoned.size() == most) break;
        }
        return abandoned;
    }

    private void ensureBuckets() {
        if (bucketsThere) return;
        for (var bucket : List.of(properties.quarantine(), properties.clean())) {
            var there = call(() -> client.bucketExists(
                    BucketExistsArgs.builder().bucket(bucket).build()));
            if (!there) make(bucket);
        }
        bucketsThere = true;
    }

    private void make(String bucket) {
        try {
            client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
        } catch (ErrorResponseException e) {
            // Another replica was faster.
            if (!e.errorResponse().code().startsWith("BucketAlready")) throw new ObjectStorageException(e);
        } catch (MinioException e) {
            throw new ObjectStorageException(e);
        }
    }

    private static boolean isMissing(ErrorResponseException e) {
        return "NoSuchKey".equals(e.errorResponse().code());
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (MinioException e) {
            throw new ObjectStorageException(e);
        }
    }

    private interface Call<T> {
        T run() throws MinioException;
    }
}
