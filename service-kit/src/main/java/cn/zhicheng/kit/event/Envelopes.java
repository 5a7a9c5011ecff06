package cn.zhicheng.kit.event;

import cn.zhicheng.contracts.Event;
import cn.zhicheng.contracts.EventJson;
import cn.zhicheng.contracts.EventTypes;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts events into their envelopes: CloudEvents 1.0, structured JSON, with the extension {@code sequence}. */
public final class Envelopes {
    /** What an envelope may weigh, in bytes. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final JsonFormat FORMAT = new JsonFormat();

    private final URI source;
    private final Clock clock;
    private final EventSchemas schemas = new EventSchemas();
    private final Supplier<@Nullable String> traceparent;

    /**
     * @param service name of the publishing service
     * @param traceparent W3C trace context of the command that is running, if any
     */
    public Envelopes(String service, Clock clock, Supplier<@Nullable String> traceparent) {
        this.source = URI.create("/zhicheng/" + service);
        this.clock = clock;
        this.traceparent = traceparent;
    }

    /**
     * The envelope of one event as the text that goes over the wire.
     *
     * @throws UnpublishableEventException if the event breaks its schema or weighs too much
     */
    public String seal(Event event, long sequence) {
        var type = EventTypes.nameOf(event.getClass());
        var data = EventJson.write(event);
        schemas.check(event.getClass(), new String(data, StandardCharsets.UTF_8));
        var envelope = CloudEventBuilder.v1()
                .withId(event.aggregateId() + ":" + sequence)
                .withSource(source)
                .withType(type)
                .withSubject(event.aggregateId())
                .withTime(clock.instant().atOffset(ZoneOffset.UTC))
                .withData("application/json", data)
                .withExtension("sequence", Long.toString(sequence));
        var trace = traceparent.get();
        if (trace != null) envelope.withExtension("traceparent", trace);
        var bytes = FORMAT.serialize(envelope.build());
        if (bytes.length > MAX_BYTES)
            throw new UnpublishableEventException(type + " of " + bytes.length + " bytes, allowed are " + MAX_BYTES);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Opens what came over the wire.
     *
     * @throws UnreadableEventException if it is no CloudEvent in structured JSON
     */
    public static CloudEvent open(byte[] bytes) {
        try {
            return FORMAT.deserialize(bytes);
        } catch (RuntimeException e) {
            throw new UnreadableEventException("no CloudEvent in structured JSON", e);
        }
    }
}
