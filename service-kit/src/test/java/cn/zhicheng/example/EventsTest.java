package cn.zhicheng.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhicheng.contracts.CommitteeChanged;
import cn.zhicheng.contracts.CommitteeState;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.example.ExampleApplication.CommitteeCopy;
import cn.zhicheng.example.ExampleApplication.CommitteeListener;
import cn.zhicheng.example.ExampleApplication.ExampleDocument;
import cn.zhicheng.kit.outbox.Outbox;
import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import cn.zhicheng.local.Component;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.kafka.core.KafkaOperations;

@LocalComponents({Component.STORE, Component.KAFKA})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EventsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final TestToken ADMIN = TestTokens.staff("staff.province.admin", "管理员", "420000", "platform-admin");

    @Autowired
    Outbox outbox;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    KafkaOperations<String, byte[]> kafka;

    @Autowired
    CommitteeListener listener;

    @Autowired
    MeterRegistry meters;

    @Autowired
    Tracer tracer;

    @LocalManagementPort
    int management;

    private final String id = "C" + UUID.randomUUID();

    @AfterEach
    void everythingWorksAgain() {
        listener.cured.set(false);
        listener.otherServiceIsAway.set(false);
    }

    @Test
    void aSavedEventArrivesAtTheOtherService() {
        save(0, "化工评委会");
        await().atMost(SOON).untilAsserted(() -> assertThat(copy()).isEqualTo(new CommitteeCopy(id, 1, "化工评委会")));
        var saved = mongo.findById(id, ExampleDocument.class);
        assertThat(saved).isEqualTo(new ExampleDocument(id, 1, "化工评委会", LocalDate.of(2026, 3, 18)));
    }

    @Test
    void eventsOfOneAggregateArriveInOrder() {
        for (int version = 0; version < 20; version++) save(version, "name " + version);
        await().atMost(SOON).untilAsserted(() -> assertThat(copy()).isEqualTo(new CommitteeCopy(id, 20, "name 19")));
    }

    @Test
    void whatIsPublishedLeavesNothingBehind() {
        save(0, "kept");
        await().atMost(SOON).untilAsserted(() -> {
            var raw = mongo.getCollection("examples")
                    .find(new org.bson.Document("_id", id))
                    .first();
            assertThat(raw).containsEntry("pending", List.of()).containsEntry("version", 1L);
            assertThat(mongo.getCollection("outbox").countDocuments(new org.bson.Document("id", id)))
                    .isZero();
        });
    }

    @Test
    void theEnvelopeIsAStructuredCloudEventWithSequenceAndKey() {
        save(0, "envelope");
        var record = await().atMost(SOON).until(() -> find(Topics.COMMITTEE), found -> found != null);
        assertThat(record.key()).isEqualTo(id);
        assertThat(header(record, "content-type")).isEqualTo("application/cloudevents+json");
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .contains("\"specversion\":\"1.0\"")
                .contains("\"id\":\"" + id + ":1\"")
                .contains("\"source\":\"/zhicheng/example-service\"")
                .contains("\"type\":\"cn.zhicheng.CommitteeChanged.v1\"")
                .contains("\"subject\":\"" + id + "\"")
                .contains("\"sequence\":\"1\"");
    }

    @Test
    void aMessageThatCanNeverWorkIsPutAsideWithItsReasonAndTheNextOneGoesOn() {
        save(0, "poison");
        save(1, "good again");
        await().atMost(SOON).untilAsserted(() -> assertThat(copy()).isEqualTo(new CommitteeCopy(id, 2, "good again")));
        var dead = await().atMost(SOON).until(() -> find(Topics.COMMITTEE + ".dlt"), found -> found != null);
        assertThat(header(dead, "zhicheng-consumer")).isEqualTo("example-service.committees");
        assertThat(header(dead, "zhicheng-reason")).isEqualTo("IllegalStateException: cannot work with it");
        // It is counted once the broker has acknowledged it, a moment after it can be read.
        var counted = meters.counter(
                "zhicheng.deadletters", "topic", Topics.COMMITTEE, "consumer", "example-service.committees");
        await().atMost(SOON).until(() -> counted.count() > 0);
    }

    @Test
    void aDeadLetterIsListedAndWorksWhenItIsSentBackAfterTheCure() throws Exception {
        save(0, "poison");
        await().atMost(SOON).until(() -> find(Topics.COMMITTEE + ".dlt"), found -> found != null);
        assertThat(deadLetters("GET").body())
                .contains("\"key\":\"" + id + "\"")
                .contains("\"reason\":\"IllegalStateException: cannot work with it\"");
        listener.cured.set(true);
        assertThat(deadLetters("POST").statusCode()).isEqualTo(200);
        await().atMost(SOON).untilAsserted(() -> assertThat(copy()).isEqualTo(new CommitteeCopy(id, 1, "poison")));
        // Those of other tests were sent back too and may already be dead again.
        assertThat(deadLetters("GET").body()).doesNotContain(id);
    }

    @Test
    void aListenerWorksInTheTraceOfTheCommand() {
        var span = tracer.nextSpan().name("command").start();
        try (var _ = tracer.withSpan(span)) {
            save(0, "traced");
        } finally {
            span.end();
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(copy()).isNotNull());
        assertThat(listener.traces).containsEntry(id, span.context().traceId());
    }

    @Test
    void bytesThatAreNoCloudEventArePutAsideExactlyAsTheyCame() {
        kafka.send(Topics.COMMITTEE, id, "{not json".getBytes(StandardCharsets.UTF_8))
                .join();
        var dead = await().atMost(SOON).until(() -> find(Topics.COMMITTEE + ".dlt"), found -> found != null);
        assertThat(dead.value()).asString(StandardCharsets.UTF_8).isEqualTo("{not json");
    }

    @Test
    void aDependencyThatIsAwayIsWaitedForAndTheMessageIsNotLost() throws Exception {
        listener.otherServiceIsAway.set(true);
        save(0, "needs the other service");
        Thread.sleep(2_000);
        assertThat(copy()).isNull();
        listener.otherServiceIsAway.set(false);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(copy()).isEqualTo(new CommitteeCopy(id, 1, "needs the other service")));
        assertThat(find(Topics.COMMITTEE + ".dlt")).isNull();
    }

    private HttpResponse<String> deadLetters(String method) throws Exception {
        var uri = URI.create("http://localhost:" + management + "/actuator/deadletters/" + Topics.COMMITTEE);
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + ADMIN.signed())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private void save(long version, String name) {
        var event = new CommitteeChanged(new CommitteeState(
                id, "421001", name, "421000", "OFFICE421000", Level.INTERMEDIATE, "1", List.of(), List.of(), true));
        var changes = new Update().set("name", name).set("since", LocalDate.of(2026, 3, 18));
        assertThat(outbox.update(ExampleDocument.class, id, version, changes, List.of(event)))
                .isEqualTo(version + 1);
    }

    private @Nullable CommitteeCopy copy() {
        return mongo.findById(id, CommitteeCopy.class);
    }

    private @Nullable ConsumerRecord<String, byte[]> find(String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS"), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new org.apache.kafka.common.TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (end.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue()))
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            return found.stream()
                    .filter(record -> id.equals(record.key()))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
