package cn.zhicheng.kit.outbox;

import io.cloudevents.jackson.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Sends envelopes to Kafka and waits for the acknowledgement ({@code acks=all}, idempotent producer). */
class KafkaPublisher implements Publisher {
    private static final Pattern TRACEPARENT = Pattern.compile("\"traceparent\":\"([0-9a-f-]{55})\"");
    private static final long PATIENCE_SECONDS = 20; // above delivery.timeout.ms, which decides

    private final KafkaOperations<String, byte[]> kafka;

    KafkaPublisher(KafkaOperations<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    @Override
    public void send(Pending event) {
        try {
            kafka.send(record(event)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishingFailedException("interrupted while publishing to " + event.topic(), e);
        } catch (ExecutionException | TimeoutException | KafkaException | org.springframework.kafka.KafkaException e) {
            throw new PublishingFailedException("no acknowledgement from " + event.topic(), e);
        }
    }

    private static ProducerRecord<String, byte[]> record(Pending event) {
        var record = new ProducerRecord<>(
                event.topic(), event.key(), event.envelope().getBytes(StandardCharsets.UTF_8));
        record.headers().add("content-type", JsonFormat.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8));
        var traceparent = TRACEPARENT.matcher(event.envelope());
        if (traceparent.find())
            record.headers().add("traceparent", traceparent.group(1).getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
