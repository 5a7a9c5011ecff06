package cn.zhicheng.local.objects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An object store that speaks S3 and keeps each bucket as a folder. */
public final class LocalObjects implements AutoCloseable {

    /** The system's buckets; they exist from the start, as an operator would have made them. */
    public static final List<String> BUCKETS = List.of("zhicheng-quarantine", "zhicheng-clean", "zhicheng-documents");

    private final S3Proxy server;

    private LocalObjects(S3Proxy server) {
        this.server = server;
    }

    /**
     * Starts the store on the loopback interface.
     *
     * @param folder created if absent, a folder a bucket
     * @param port 0 for any free one
     * @param accessKey the only one that is let in, with {@code secretKey}, by AWS signatures of version 4
     */
    public static LocalObjects start(Path folder, int port, String accessKey, String secretKey) {
        try {
            for (var bucket : BUCKETS) Files.createDirectories(folder.resolve(bucket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
                .ignoreUnknownHeaders(true)
                .jettyMaxThreads(32)
                .stopTimeout(1_000)
                .build();
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the object store cannot start on port " + port + ": " + e.getMessage(), e);
        }
        return new LocalObjects(server);
    }

    /** The endpoint of S3 clients. */
    public String endpoint() {
        return "http://127.0.0.1:" + server.getPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException e) {
            // A client kept its connection; it is cut now.
        } catch (Exception e) {
            throw new IllegalStateException("the object store cannot stop: " + e.getMessage(), e);
        }
    }
}
