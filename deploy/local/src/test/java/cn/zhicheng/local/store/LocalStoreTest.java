package cn.zhicheng.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStoreTest {

    @TempDir
    private Path folder;

    private LocalStore store;
    private MongoClient client;

    @BeforeEach
    void open() {
        open(Duration.ofSeconds(15));
    }

    private void open(Duration retention) {
        store = LocalStore.open(folder, 0, retention);
        client = MongoClients.create(store.uri());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void letsOneOfManyRacingInsertsOfAUniqueKeyThrough() throws Exception {
        var declarations = declarations();
        declarations.createIndex(
                Indexes.ascending("planKey"), new IndexOptions().unique(true).sparse(true));

        for (var round = 0; round < 20; round++) {
            var planKey = "person|plan-" + round;
            var winners = race(16, number -> {
                try {
                    declarations.insertOne(new Document("planKey", planKey).append("by", number));
                    return true;
                } catch (MongoWriteException e) {
                    return false;
                }
            });
            assertThat(winners).as("winners of round " + round).isOne();
        }
        assertThat(declarations.countDocuments()).isEqualTo(20);
    }

    @Test
    void letsOneOfManyRacingUpdatesOfAVersionThrough() throws Exception {
        var declarations = declarations();
        declarations.createIndex(Indexes.ascending("_id", "version"), new IndexOptions().unique(true));
        declarations.insertOne(new Document("_id", "d").append("version", 0L));

        for (var version = 0L; version < 20; version++) {
            var seen = version;
            var winners = race(16, _ -> {
                var filter = Filters.and(Filters.eq("_id", "d"), Filters.eq("version", seen));
                return declarations
                                .updateOne(filter, Updates.inc("version", 1L))
                                .getModifiedCount()
                        == 1;
            });
            assertThat(winners).as("winners of version " + seen).isOne();
        }
    }

    @Test
    void refusesASecondDocumentWithAUniqueKeyAfterARestart() {
        declarations().createIndex(Indexes.ascending("planKey"), new IndexOptions().unique(true));
        declarations().insertOne(new Document("planKey", "person|plan"));

        close();
        open();

        assertThatThrownBy(() -> declarations().insertOne(new Document("planKey", "person|plan")))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    @Test
    void reusesTheRoomOfSupersededVersions() throws IOException {
        close();
        open(Duration.ofMillis(200));
        var declarations = declarations();
        declarations.insertOne(new Document("_id", "d").append("text", "x".repeat(2_000)));
        for (var i = 0; i < 3_000; i++) declarations.updateOne(Filters.eq("_id", "d"), Updates.set("n", i));

        assertThat(Files.size(folder.resolve("store.mv"))).isLessThan(20_000_000);
        close();
        assertThat(Files.size(folder.resolve("store.mv"))).isLessThan(200_000);
        open();
        assertThat(declarations().find().first()).containsEntry("n", 2_999);
    }

    @Test
    void greetsHealthChecks() {
        assertThat(client.getDatabase("admin").runCommand(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true);
    }

    @Test
    void saysWhyItCannotOpenDataThatAnotherProcessUses() {
        assertThatThrownBy(() -> LocalStore.open(folder, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("store.mv");
    }

    private MongoCollection<Document> declarations() {
        return client.getDatabase("race").getCollection("declarations");
    }

    private interface Attempt {
        boolean succeeds(int number) throws Exception;
    }

    private static long race(int runners, Attempt attempt) throws Exception {
        try (var threads = Executors.newFixedThreadPool(runners)) {
            var attempts = IntStream.range(0, runners)
                    .<Callable<Boolean>>mapToObj(number -> () -> attempt.succeeds(number))
                    .toList();
            var winners = 0L;
            for (var result : threads.invokeAll(attempts)) if (result.get()) winners++;
            return winners;
        }
    }
}
