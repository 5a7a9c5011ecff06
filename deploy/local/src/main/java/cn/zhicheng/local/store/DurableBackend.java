package cn.zhicheng.local.store;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Answers a command only when everything that it wrote or saw is in the file, so that a process killed at any moment
 * loses no acknowledged write.
 *
 * <p>A write changes several maps (the documents, each index, the sizes). Writes hold the shared side of a lock, and the
 * commit its exclusive side: what is in the file never is half a write. Writers that wait together share one commit.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "ping",
            "hello",
            "ismaster",
            "buildinfo",
            "serverstatus",
            "listcollections",
            "listindexes",
            "listdatabases",
            "killcursors",
            "endsessions",
            "connectionstatus",
            "hostinfo",
            "collstats",
            "dbstats",
            "getparameter",
            "whatsmyuri");

    /** Chunks are rewritten when less than this share of the file's chunks is live, in percent. */
    private static final int LIVE_SHARE = 50;

    private static final int COMPACTION_BYTES = 16 << 20;

    private static final int COMPACTION_MILLIS_AT_CLOSE = 2_000;

    private final MVStore file;
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    DurableBackend(MVStore file, Clock clock) {
        super(file, clock);
        this.file = file;
        settle();
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("hello")) return hello(channel, database);
        Supplier<Document> handling = () -> super.handleCommand(channel, database, command, query);
        return durably(isRead(database, command), handling);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return durably(false, () -> super.handleQuery(query));
    }

    /** Gives back the room that superseded versions take. */
    void compact() {
        lock.writeLock().lock();
        try {
            file.compact(LIVE_SHARE, COMPACTION_BYTES);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        file.compactFile(COMPACTION_MILLIS_AT_CLOSE);
        super.close();
    }

    /** The younger name of {@code ismaster}, which clients' health checks use. */
    private Document hello(Channel channel, String database) {
        var answer = super.handleCommand(channel, database, "ismaster", new Document());
        return answer.append("isWritablePrimary", true);
    }

    private boolean isRead(String database, String command) {
        // The first command on a database creates it, whatever the command is.
        return READS.contains(command.toLowerCase(Locale.ROOT))
                && listDatabaseNames().contains(database);
    }

    private <T extends @Nullable Object> T durably(boolean read, Supplier<T> handling) {
        try {
            if (read) return handling.get();
            lock.readLock().lock();
            try {
                return handling.get();
            } finally {
                lock.readLock().unlock();
            }
        } finally {
            // Also when the command failed: part of it may be done and reported as such.
            settle();
        }
    }

    /** Commits what is not yet in the file, unless another thread did so since. */
    private void settle() {
        if (!file.hasUnsavedChanges()) return;
        var unsaved = file.getCurrentVersion();
        lock.writeLock().lock();
        try {
            if (file.getCurrentVersion() == unsaved) file.commit();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
