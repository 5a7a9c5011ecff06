package cn.zhicheng.kit.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * Sends this service's dead letters back to their topic, where every consumer sees them again: those that know something
 * newer drop them, so sending one twice or late does no harm. How far it got is kept as the offsets of a group of its own.
 */
final class DeadLetterReplay {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String service;
    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaOperations<String, byte[]> kafka;

    DeadLetterReplay(String service, ConsumerFactory<String, byte[]> consumers, KafkaOperations<String, byte[]> kafka) {
        this.service = service;
        this.consumers = consumers;
        this.kafka = kafka;
    }

    /** The oldest dead letters of a topic that were not sent back yet. */
    List<DeadLetter> waiting(String topic, int atMost) {
        var waiting = new ArrayList<DeadLetter>();
        read(topic, false, record -> {
            if (waiting.size() < atMost) waiting.add(describe(record));
        });
        return waiting;
    }

    /** Sends all of them back; returns how many there were. */
    int replay(String topic) {
        var sent = new ArrayList<Long>();
        read(topic, true, record -> {
            send(topic, record);
            sent.add(record.offset());
        });
        return sent.size();
    }

    private void read(String topic, boolean commit, Consumer<ConsumerRecord<String, byte[]>> each) {
        try (var consumer = consumers.createConsumer(service + ".dead-letters", "dead-letters")) {
            var partitions = consumer.partitionsFor(DeadLetters.topicOf(topic), PATIENCE).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions, PATIENCE);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (isOurs(record)) each.accept(record);
                });
                if (commit) consumer.commitSync(PATIENCE); // after everything of this poll is acknowledged
            }
        }
    }

    private boolean isOurs(ConsumerRecord<?, ?> record) {
        return header(record, DeadLetters.CONSUMER).startsWith(service + ".");
    }

    private void send(String topic, ConsumerRecord<String, byte[]> record) {
        var back = new ProducerRecord<>(topic, record.key(), record.value());
        StreamSupport.stream(record.headers().spliterator(), false)
                .filter(DeadLetterReplay::isOriginal)
                .forEach(back.headers()::add);
        try {
            kafka.send(back).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending back to " + topic, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("no acknowledgement from " + topic, e);
        }
    }

    private static boolean isOriginal(Header header) {
        return !header.key().startsWith(KafkaHeaders.PREFIX + "dlt-")
                && !header.key().equals(DeadLetters.CONSUMER)
                && !header.key().equals(DeadLetters.REASON);
    }

    private static DeadLetter describe(ConsumerRecord<String, byte[]> record) {
        return new DeadLetter(
                record.partition(),
                record.offset(),
                record.key(),
                header(record, DeadLetters.CONSUMER),
                header(record, DeadLetters.REASON),
                Instant.ofEpochMilli(record.timestamp()));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
