package cn.zhicheng.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Canonical JSON (RFC 8785): the same content gives the same bytes, so a digest of it means something. */
public final class CanonicalJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private CanonicalJson() {}

    /** The canonical bytes of a value (record, map, list, JSON tree). */
    public static byte[] bytes(Object value) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsBytes(value)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("no canonical JSON of " + value.getClass(), e);
        }
    }

    /** The canonical text of a value. */
    public static String text(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** The object that a text holds, as plain values. */
    public static Map<String, Object> read(String text) {
        return JSON.readValue(text, new TypeReference<>() {});
    }

    /** SHA-256 of {@link #bytes}, 64 lower-case hex digits. */
    public static String sha256(Object value) {
        return sha256Hex(bytes(value));
    }

    /** SHA-256 of raw bytes, 64 lower-case hex digits. */
    public static String sha256Hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
