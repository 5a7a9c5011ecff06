package cn.zhicheng.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How events are written and read: absent for null, ISO 8601 for time, and members that this release does not know are
 * ignored, so that a newer producer does not stop an older consumer.
 */
public final class EventJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EventJson() {}

    /** The event's data as JSON, UTF-8. */
    public static byte[] write(Event event) {
        return JSON.writeValueAsBytes(event);
    }

    /**
     * Reads an event's data.
     *
     * @throws tools.jackson.core.JacksonException where the bytes are no such event
     */
    public static <E extends Event> E read(byte[] data, Class<E> type) {
        return JSON.readValue(data, type);
    }

    /** The data as a tree, for checks against a schema. */
    public static JsonNode tree(byte[] data) {
        return JSON.readTree(data);
    }

    /** The committed JSON Schema (2020-12) of an event type. */
    public static String schemaOf(Class<? extends Event> type) {
        var name = "schemas/" + type.getSimpleName() + ".v1.json";
        try (InputStream in = EventJson.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + name + " beside the event");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
