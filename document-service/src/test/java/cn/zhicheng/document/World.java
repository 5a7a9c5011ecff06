package cn.zhicheng.document;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.contracts.DeclarationState;
import cn.zhicheng.contracts.DeclarationSubmitted;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.Envelopes;
import cn.zhicheng.kit.test.TestToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What surrounds the service in a test: its neighbours, the broker's other side, and people with tokens. */
@TestComponent
public class World {
    private static final Neighbours NEIGHBOURS = Neighbours.start();
    private static final JsonMapper JSON = new JsonMapper();

    private final KafkaOperations<String, byte[]> kafka;
    private final Environment environment;
    private final Envelopes envelopes = new Envelopes("declaration-service", Clock.systemUTC(), () -> null);

    World(KafkaOperations<String, byte[]> kafka, Environment environment) {
        this.kafka = kafka;
        this.environment = environment;
    }

    /** Points the service at its neighbours. */
    static final class Wiring implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "zhicheng.services.declaration-url=" + NEIGHBOURS.url(),
                            "zhicheng.services.attachment-url=" + NEIGHBOURS.url())
                    .applyTo(context);
        }
    }

    public Neighbours neighbours() {
        return NEIGHBOURS;
    }

    /** A declaration was submitted, as its service says it. */
    public void submitted(String id, String person, int round, String snapshot, long sequence) {
        var state = new DeclarationState(
                id,
                person,
                DeclarationStage.SUBMITTED,
                round,
                0,
                2026,
                "PLAN1",
                "C421001",
                "E1",
                "422026421001000017X",
                Instant.parse("2026-09-18T06:03:22Z"),
                snapshot,
                List.of("OFFICE421000"),
                Manifest.empty(),
                List.of());
        var envelope = envelopes.seal(new DeclarationSubmitted(state), sequence);
        kafka.send(Topics.DECLARATION, id, envelope.getBytes(StandardCharsets.UTF_8))
                .join();
    }

    public HttpResponse<byte[]> get(TestToken token, String path) {
        var address = URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path);
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token.signed())
                .timeout(Duration.ofSeconds(60))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public JsonNode json(TestToken token, String path) {
        return JSON.readTree(get(token, path).body());
    }

    /** Everything that was said about an aggregate on a topic. */
    public List<ConsumerRecord<String, byte[]>> said(String topic, String id) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS"), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (end.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found.stream().filter(record -> id.equals(record.key())).toList();
        }
    }
}
