package cn.zhicheng.kit.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/**
 * Puts messages that can never work aside, unchanged, into {@code <topic>.dlt}: with the reason and the consumer that
 * failed in headers, a log entry and a metric.
 */
final class DeadLetters implements ConsumerRecordRecoverer {
    /** Consumer group that could not work with the message. */
    static final String CONSUMER = "zhicheng-consumer";
    /** Why: exception and message of the innermost cause. */
    static final String REASON = "zhicheng-reason";

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final int REASON_LENGTH = 500;

    private final DeadLetterPublishingRecoverer publisher;
    private final MeterRegistry meters;

    DeadLetters(KafkaOperations<?, ?> kafka, MeterRegistry meters) {
        this.publisher = new DeadLetterPublishingRecoverer(kafka, DeadLetters::destination);
        publisher.setFailIfSendResultIsError(true); // then the message is tried again instead of lost
        publisher.excludeHeader(HeadersToAdd.EX_STACKTRACE);
        publisher.addHeadersFunction((_, failure) -> headers(failure));
        this.meters = meters;
    }

    static String topicOf(String topic) {
        return topic + ".dlt";
    }

    @Override
    public void accept(ConsumerRecord<?, ?> record, Exception failure) {
        publisher.accept(record, null, failure);
        meters.counter("zhicheng.deadletters", "topic", record.topic(), "consumer", consumer(failure))
                .increment();
        log.error(
                "dead letter: {}-{}@{} does not work for {}",
                record.topic(),
                record.partition(),
                record.offset(),
                consumer(failure),
                failure);
    }

    /** The partition follows from the key, for the two topics may differ in number. */
    private static TopicPartition destination(ConsumerRecord<?, ?> record, Exception failure) {
        return new TopicPartition(topicOf(record.topic()), -1);
    }

    private static Headers headers(Exception failure) {
        return new RecordHeaders()
                .add(CONSUMER, consumer(failure).getBytes(StandardCharsets.UTF_8))
                .add(REASON, reason(failure).getBytes(StandardCharsets.UTF_8));
    }

    private static String consumer(Exception failure) {
        return failure instanceof ListenerExecutionFailedException e && e.getGroupId() != null
                ? e.getGroupId()
                : "unknown";
    }

    private static String reason(Throwable failure) {
        var innermost = failure;
        while (innermost.getCause() != null) innermost = innermost.getCause();
        var reason = innermost.getClass().getSimpleName() + ": " + innermost.getMessage();
        return reason.length() > REASON_LENGTH ? reason.substring(0, REASON_LENGTH) : reason;
    }
}
