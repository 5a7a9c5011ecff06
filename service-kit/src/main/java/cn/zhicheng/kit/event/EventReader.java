package cn.zhicheng.kit.event;

import cn.zhicheng.contracts.Event;
import cn.zhicheng.contracts.EventJson;
import cn.zhicheng.contracts.EventTypes;
import io.cloudevents.CloudEvent;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads the events that a listener receives. Unknown members are ignored: a newer release may say more. */
public final class EventReader {
    /**
     * The event inside an envelope; empty if this release does not know its type or it is none of {@code kind}.
     *
     * @throws UnreadableEventException if the envelope lacks what an event needs or its data is not what its type says
     */
    public <T extends Event> Optional<Received<T>> read(CloudEvent envelope, Class<T> kind) {
        return EventTypes.named(envelope.getType())
                .filter(kind::isAssignableFrom)
                .map(type -> new Received<>(
                        kind.cast(data(envelope, type)), subject(envelope), sequence(envelope), time(envelope)));
    }

    private static Event data(CloudEvent envelope, Class<? extends Event> type) {
        var data = envelope.getData();
        if (data == null) throw new UnreadableEventException(envelope.getType() + " without data");
        try {
            return EventJson.read(data.toBytes(), type);
        } catch (JacksonException e) {
            throw new UnreadableEventException(envelope.getType() + " with data of another form", e);
        }
    }

    private static String subject(CloudEvent envelope) {
        return required(envelope, "subject", envelope.getSubject());
    }

    private static long sequence(CloudEvent envelope) {
        var sequence = required(envelope, "sequence", envelope.getExtension("sequence"));
        try {
            return Long.parseLong(sequence.toString());
        } catch (NumberFormatException e) {
            throw new UnreadableEventException(envelope.getType() + " with a sequence that is no number", e);
        }
    }

    private static Instant time(CloudEvent envelope) {
        return required(envelope, "time", envelope.getTime()).toInstant();
    }

    private static <V> V required(CloudEvent envelope, String what, @Nullable V value) {
        if (value == null) throw new UnreadableEventException(envelope.getType() + " without " + what);
        return value;
    }
}
