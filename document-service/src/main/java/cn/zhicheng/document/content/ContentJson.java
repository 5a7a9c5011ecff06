package cn.zhicheng.document.content;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what declaration-service hands out; members that this release does not know are ignored. */
public final class ContentJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private ContentJson() {}

    /** @throws tools.jackson.core.JacksonException where the bytes are no such content */
    public static PrintableContent content(byte[] json) {
        return JSON.readValue(json, PrintableContent.class);
    }

    /** @throws tools.jackson.core.JacksonException where the bytes are no form definition */
    public static FormDefinition definition(byte[] json) {
        return JSON.readValue(json, FormDefinition.class);
    }
}
