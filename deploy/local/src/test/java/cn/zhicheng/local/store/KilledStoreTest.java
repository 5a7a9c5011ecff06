package cn.zhicheng.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.local.Component;
import cn.zhicheng.local.RunningComponents;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledStoreTest {

    private static final int WRITERS = 4;

    @Test
    void keepsEveryAcknowledgedWriteAndNoHalfOne(@TempDir Path folder) throws InterruptedException {
        var inserted = new ConcurrentSkipListSet<String>();
        var counted = new AtomicLong();

        var running = RunningComponents.start(folder, Set.of(Component.STORE));
        try (var client = client(running)) {
            declareIndex(client);
            client.getDatabase("load").getCollection("counter").insertOne(new Document("_id", "c").append("n", 0L));
            var writers = writers(client, inserted, counted);
            awaitWrites(inserted, 1_500);
            running.kill();
            for (var writer : writers) writer.join();
        }

        try (var again = RunningComponents.start(folder, Set.of(Component.STORE));
                var client = client(again)) {
            var declarations = client.getDatabase("load").getCollection("declarations");
            var found = declarations
                    .find()
                    .map(document -> document.getString("_id"))
                    .into(new ArrayList<>());
            assertThat(found).containsAll(inserted);
            var counter = client.getDatabase("load").getCollection("counter").find();
            assertThat(counter)
                    .singleElement()
                    .satisfies(document -> assertThat(document.getLong("n")).isGreaterThanOrEqualTo(counted.get()));
            // Documents and the unique index agree: each is found by its key, and every other key is still to be had.
            for (var writer = 0; writer < WRITERS; writer++) {
                for (var i = 0; i < inserted.size() / WRITERS + 50; i++) {
                    var key = key(writer, i);
                    if (found.contains(key)) {
                        assertThat(declarations.countDocuments(new Document("planKey", "plan-" + key)))
                                .isOne();
                    } else {
                        declarations.insertOne(declaration(key));
                    }
                }
            }
        }
    }

    private static List<Thread> writers(MongoClient client, Set<String> inserted, AtomicLong counted) {
        var threads = new ArrayList<Thread>();
        for (var writer = 0; writer < WRITERS; writer++) {
            var number = writer;
            threads.add(Thread.ofPlatform().start(() -> insert(client, number, inserted)));
        }
        threads.add(Thread.ofPlatform().start(() -> count(client, counted)));
        return threads;
    }

    private static void insert(MongoClient client, int writer, Set<String> inserted) {
        var declarations = client.getDatabase("load").getCollection("declarations");
        try {
            for (var i = 0; ; i++) {
                var key = key(writer, i);
                declarations.insertOne(declaration(key));
                inserted.add(key);
            }
        } catch (MongoException e) {
            // The store was killed: what it acknowledged until now is what counts.
        }
    }

    private static void count(MongoClient client, AtomicLong counted) {
        var counter = client.getDatabase("load").getCollection("counter");
        try {
            while (true) {
                counter.updateOne(new Document("_id", "c"), Updates.inc("n", 1L));
                counted.incrementAndGet();
            }
        } catch (MongoException e) {
            // As above.
        }
    }

    private static Document declaration(String key) {
        return new Document("_id", key).append("planKey", "plan-" + key).append("text", "化工".repeat(100));
    }

    private static String key(int writer, int number) {
        return writer + "-" + number;
    }

    private static void declareIndex(MongoClient client) {
        client.getDatabase("load")
                .getCollection("declarations")
                .createIndex(
                        Indexes.ascending("planKey"),
                        new IndexOptions().unique(true).sparse(true));
    }

    private static void awaitWrites(Set<String> inserted, int count) throws InterruptedException {
        while (inserted.size() < count) Thread.sleep(5);
    }

    private static MongoClient client(RunningComponents running) {
        return MongoClients.create(
                running.environment().get("MONGODB_URI") + "/?serverSelectionTimeoutMS=2000&retryWrites=false");
    }
}
