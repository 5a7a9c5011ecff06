package cn.zhicheng.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@LocalComponents(Component.STORE)
class RelayRunnerTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final List<String> published = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Aggregate a = new Aggregate("things", UUID.randomUUID().toString());
    private MongoClient client;
    private MongoOutboxStore store;
    private RelayRunner runner;

    @BeforeEach
    void connect() {
        client = MongoClients.create(System.getProperty("MONGODB_URI"));
        var database = client.getDatabase("kit_relay");
        database.drop();
        store = new MongoOutboxStore(() -> database, Clock.systemUTC());
        runner = runner(true);
    }

    @AfterEach
    void disconnect() {
        runner.stop();
        client.close();
    }

    @Test
    void publishesRightAfterASave() {
        runner.start();
        save(1);
        runner.publishSoon(a);
        await().atMost(SOON).until(() -> published.equals(List.of("1")));
        await().atMost(SOON).until(() -> store.marker(a).isEmpty());
    }

    @Test
    void theSweepFindsWhatNobodyPublished() {
        save(1);
        store.addEntry(new Pending(1, "topic", "entry", "entry"));
        runner.start();
        await().atMost(SOON).untilAsserted(() -> assertThat(published).containsExactlyInAnyOrder("1", "entry"));
        await().atMost(SOON).until(() -> store.entry("entry").isEmpty());
    }

    @Test
    void afterAFailureItPausesAndThenGoesOnInOrder() {
        failures.set(1);
        save(1);
        save(2);
        runner.start();
        await().atMost(SOON).until(() -> published.equals(List.of("1", "2")));
        assertThat(meters.counter("zhicheng.outbox.failures").count()).isEqualTo(1);
        // What was published is counted when the whole batch is out, a moment after its last event.
        await().atMost(SOON)
                .until(() -> meters.counter("zhicheng.outbox.published").count() == 2);
    }

    @Test
    void oneThatIsNotEnabledPublishesNothing() throws Exception {
        runner = runner(false);
        runner.start();
        save(1);
        runner.publishSoon(a);
        Thread.sleep(300);
        assertThat(published).isEmpty();
        assertThat(store.marker(a)).isPresent();
    }

    @Test
    void aStoppedOneStartsAgain() {
        runner.start();
        runner.stop();
        save(1);
        runner.start();
        await().atMost(SOON).until(() -> published.equals(List.of("1")));
    }

    private void save(long sequence) {
        var event = new Pending(sequence, "topic", "key", "" + sequence);
        new TwoStepSave(store).save(a, sequence - 1, new Document(), _ -> List.of(event));
    }

    private RelayRunner runner(boolean enabled) {
        var properties = new OutboxProperties(Duration.ofMillis(200), Duration.ofSeconds(1), 4, enabled);
        return new RelayRunner(store, this::publish, properties, Clock.systemUTC(), meters);
    }

    private void publish(Pending event) {
        if (failures.getAndDecrement() > 0) throw new PublishingFailedException("no luck", new IllegalStateException());
        published.add(event.envelope());
    }
}
