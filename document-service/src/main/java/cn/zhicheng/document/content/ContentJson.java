package cn.zhicheng.document.content;

import cn.zhicheng.contracts.CanonicalJson;
import java.util.Optional;
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

    /** SHA-256 of the content's canonical form, 64 hex digits, however the bytes are arranged. */
    public static String digest(byte[] json) {
        return CanonicalJson.sha256(JSON.readTree(json));
    }

    /** The contentVersion that a live content bears. */
    public static Optional<Long> version(byte[] json) {
        var version = JSON.readTree(json).path("contentVersion");
        return version.isIntegralNumber() ? Optional.of(version.longValue()) : Optional.empty();
    }

    /** @throws tools.jackson.core.JacksonException where the bytes are no form definition */
    public static FormDefinition definition(byte[] json) {
        return JSON.readValue(json, FormDefinition.class);
    }
}
