package cn.zhicheng.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.BindingEvent;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.Envelopes;
import cn.zhicheng.kit.event.EventReader;
import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

@LocalComponents({Component.STORE, Component.KAFKA})
@Timeout(300)
class KilledBetweenSaveAndPublishTest {
    private static final List<String> ENVIRONMENT =
            List.of("MONGODB_URI", "KAFKA_BOOTSTRAP_SERVERS", "ZHICHENG_ISSUER", "ZHICHENG_JWK_SET_URI");

    private final String applicant = "hubei-gov." + UUID.randomUUID();

    @Test
    void anotherProcessPublishesWhatTheKilledOneSaved() throws Exception {
        killWhilePublishing();
        try (var client = MongoClients.create(System.getProperty("MONGODB_URI"))) {
            var store = new MongoOutboxStore(() -> client.getDatabase("kit_killed"), Clock.systemUTC());
            var killed = new Aggregate("killed", applicant);
            assertThat(store.read(killed).orElseThrow().pending()).hasSize(1);

            sweep(store);

            assertThat(published()).containsExactly(applicant);
            assertThat(store.read(killed).orElseThrow().pending()).isEmpty();
            assertThat(store.marker(killed)).isEmpty();
        }
    }

    private void killWhilePublishing() throws Exception {
        var writer = new ProcessBuilder(command()).redirectErrorStream(true).start();
        try (var output = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            var said = new ArrayList<String>();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (line.equals("publishing " + applicant)) {
                    writer.destroyForcibly();
                    assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
                    return;
                }
            }
            throw new AssertionError("the writer ended by itself: " + said);
        } finally {
            writer.destroyForcibly();
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        for (var name : ENVIRONMENT) command.add("-D" + name + "=" + System.getProperty(name));
        command.addAll(List.of(
                "-Dserver.port=0",
                "-Dmanagement.server.port=0",
                "-Dspring.mongodb.database=kit_killed",
                KilledWriter.class.getName(),
                applicant));
        return command;
    }

    private static void sweep(MongoOutboxStore store) {
        var producers = new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS"), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        var relay = new Relay(store, new KafkaPublisher(new KafkaTemplate<>(producers)), Clock.systemUTC());
        store.forEach(marker -> relay.publish(marker.aggregate()), _ -> {});
        producers.destroy();
    }

    /** The subjects that arrived, in order. */
    private List<String> published() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS"),
                "auto.offset.reset", "earliest",
                "group.id", UUID.randomUUID().toString());
        var reader = new EventReader();
        var subjects = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.BINDING));
            for (int i = 0; i < 500 && !subjects.contains(applicant); i++)
                for (var record : consumer.poll(Duration.ofMillis(200)))
                    reader.read(Envelopes.open(record.value()), BindingEvent.class)
                            .filter(event -> event.subject().equals(applicant))
                            .ifPresent(event -> subjects.add(event.subject()));
        }
        return subjects;
    }
}
