package cn.zhicheng.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A document store that speaks MongoDB's wire protocol and keeps its data in one file.
 *
 * <p>It is a stand-in for a trial and for tests: no transactions, no change streams, and most indexes do not speed a query
 * up. What it acknowledged, it keeps.
 */
public final class LocalStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LocalStore.class);

    /** Superseded chunks may be overwritten after this time: longer than any scan that still reads them. */
    private static final Duration RETENTION = Duration.ofSeconds(15);

    private static final Duration COMPACTION_PAUSE = Duration.ofSeconds(20);

    /** A scan occupies the thread of its connection, so there are more than processors. */
    private static final int THREADS = 16;

    private final MongoServer server;
    private final ScheduledExecutorService compaction;

    private LocalStore(MongoServer server, ScheduledExecutorService compaction) {
        this.server = server;
        this.compaction = compaction;
    }

    /**
     * Opens the store in a folder and listens on the loopback interface.
     *
     * @param folder created if absent
     * @param port 0 for any free one
     * @throws IllegalStateException if another process has the data open
     */
    public static LocalStore open(Path folder, int port) {
        return open(folder, port, RETENTION);
    }

    static LocalStore open(Path folder, int port, Duration retention) {
        var backend = new DurableBackend(openFile(folder.resolve("store.mv"), retention), Clock.systemUTC());
        var server = new MongoServer(backend);
        server.bind(new InetSocketAddress("127.0.0.1", port), 1, THREADS);
        var compaction = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("store-compaction").factory());
        var pause = COMPACTION_PAUSE.toSeconds();
        var unused = compaction.scheduleWithFixedDelay(() -> compact(backend), pause, pause, TimeUnit.SECONDS);
        return new LocalStore(server, compaction);
    }

    /** The connection string of MongoDB clients. */
    public String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    @Override
    public void close() {
        compaction.shutdown();
        server.shutdownNow();
    }

    private static MVStore openFile(Path path, Duration retention) {
        try {
            Files.createDirectories(path.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            // Nothing but the backend commits: the store's own thread would do so in the midst of a write.
            var file = new MVStore.Builder()
                    .fileName(path.toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
            file.setRetentionTime(Math.toIntExact(retention.toMillis()));
            file.setVersionsToKeep(0);
            return file;
        } catch (MVStoreException e) {
            throw new IllegalStateException("cannot open " + path + ": " + e.getMessage(), e);
        }
    }

    private static void compact(DurableBackend backend) {
        try {
            backend.compact();
        } catch (RuntimeException e) {
            log.warn("compaction failed, trying again later", e);
        }
    }
}
