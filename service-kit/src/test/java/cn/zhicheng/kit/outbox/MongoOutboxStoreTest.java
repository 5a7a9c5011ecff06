package cn.zhicheng.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

@LocalComponents(Component.STORE)
class MongoOutboxStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-18T06:03:00Z");

    private MongoClient client;
    private MongoDatabase database;
    private MongoOutboxStore store;
    private final Aggregate a = new Aggregate("things", UUID.randomUUID().toString());

    @BeforeEach
    void connect() {
        client = MongoClients.create(System.getProperty("MONGODB_URI"));
        database = client.getDatabase("kit_outbox");
        store = at(NOW);
    }

    @AfterEach
    void disconnect() {
        database.drop();
        client.close();
    }

    @Test
    void insertsWhatTheFirstSaveSets() {
        assertThat(store.save(a, 0, set("place.name", "荆州"), 1, List.of(pending(1))))
                .isTrue();
        var found = database.getCollection("things")
                .find(new Document("_id", a.id()))
                .first();
        assertThat(found)
                .containsEntry("version", 1L)
                .containsEntry("sequence", 1L)
                .containsEntry("shape", 1)
                .containsEntry("place", new Document("name", "荆州"));
        assertThat(store.read(a)).contains(new Stored(1, 1, List.of(pending(1))));
    }

    @Test
    void aSecondInsertIsStale() {
        assertThat(store.save(a, 0, set("name", "one"), 0, List.of())).isTrue();
        assertThat(store.save(a, 0, set("name", "two"), 0, List.of())).isFalse();
        assertThat(database.getCollection("things")
                        .find(new Document("_id", a.id()))
                        .first())
                .containsEntry("name", "one");
    }

    @Test
    void aSaveOfAnotherVersionChangesNothing() {
        store.save(a, 0, set("name", "one"), 0, List.of());
        assertThat(store.save(a, 2, set("name", "two"), 1, List.of(pending(1)))).isFalse();
        assertThat(store.read(a)).contains(new Stored(1, 0, List.of()));
    }

    @Test
    void ofSixteenRacingSavesOneWins() throws Exception {
        store.save(a, 0, set("name", "start"), 0, List.of());
        try (var threads = Executors.newFixedThreadPool(16)) {
            var saves = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> store.save(a, 1, set("name", "" + i), 1, List.of(pending(1)))))
                    .toList();
            int won = 0;
            for (var save : saves) if (save.get()) won++;
            assertThat(won).isOne();
        }
        assertThat(store.read(a)).contains(new Stored(2, 1, List.of(pending(1))));
    }

    @Test
    void anotherTakenUniqueKeyIsNoStaleVersion() {
        database.getCollection("things")
                .createIndex(
                        new Document("planKey", 1),
                        new IndexOptions().unique(true).sparse(true));
        store.save(a, 0, set("planKey", "p"), 0, List.of());
        var b = new Aggregate("things", "another");
        assertThatThrownBy(() -> store.save(b, 0, set("planKey", "p"), 0, List.of()))
                .isInstanceOf(DuplicateKeyException.class);
        store.save(b, 0, set("planKey", "q"), 0, List.of());
        assertThatThrownBy(() -> store.save(b, 1, set("planKey", "p"), 0, List.of()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void pullRemovesTheHeadAndKeepsTheVersion() {
        store.save(a, 0, new Document(), 3, List.of(pending(1), pending(2), pending(3)));
        store.pull(a, 2);
        assertThat(store.read(a)).contains(new Stored(1, 3, List.of(pending(3))));
    }

    @Test
    void aMarkerAnnouncesTheHighestVersion() {
        store.mark(a, 5);
        store.mark(a, 3);
        assertThat(store.marker(a)).contains(new Marker(a, 5, NOW));
    }

    @Test
    void aMarkerThatAnnouncesMoreIsNotDeleted() {
        store.mark(a, 5);
        var seen = store.marker(a).orElseThrow();
        store.mark(a, 6);
        store.delete(seen);
        assertThat(store.marker(a)).contains(new Marker(a, 6, NOW));
        store.delete(store.marker(a).orElseThrow());
        assertThat(store.marker(a)).isEmpty();
    }

    @Test
    void anAbandonedMarkerThatIsAnnouncedAgainIsNotDeleted() {
        store.mark(a, 1);
        var seen = store.marker(a).orElseThrow();
        at(NOW.plus(Duration.ofDays(2))).mark(a, 1);
        store.deleteAbandoned(seen);
        assertThat(store.marker(a)).isPresent();
        store.deleteAbandoned(store.marker(a).orElseThrow());
        assertThat(store.marker(a)).isEmpty();
    }

    @Test
    void theUniqueIndexThatServesTheVersionCheckExists() {
        store.save(a, 0, new Document(), 0, List.of());
        assertThat(database.getCollection("things").listIndexes())
                .anySatisfy(index -> assertThat(index)
                        .containsEntry("key", new Document("_id", 1).append("version", 1))
                        .containsEntry("unique", true));
    }

    private MongoOutboxStore at(Instant now) {
        return new MongoOutboxStore(() -> database, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Document set(String path, Object value) {
        return new Document("$set", new Document(path, value));
    }

    private static Pending pending(long sequence) {
        return new Pending(sequence, "topic", "key", "{\"n\":" + sequence + "}");
    }
}
