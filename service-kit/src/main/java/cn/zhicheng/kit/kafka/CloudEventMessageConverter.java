package cn.zhicheng.kit.kafka;

import cn.zhicheng.kit.event.Envelopes;
import cn.zhicheng.kit.event.UnreadableEventException;
import io.cloudevents.CloudEvent;
import java.lang.reflect.Type;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.MessagingMessageConverter;

/**
 * Gives listeners the {@link CloudEvent} in a record. Records themselves stay bytes, so that a message that cannot be
 * read goes to the dead letters exactly as it came.
 */
final class CloudEventMessageConverter extends MessagingMessageConverter {
    @Override
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> record, @Nullable Type type) {
        if (type != CloudEvent.class) return super.extractAndConvertValue(record, type);
        if (record.value() instanceof byte[] bytes) return Envelopes.open(bytes);
        throw new UnreadableEventException("a record without value");
    }
}
