package cn.zhicheng.kit.crypto;

import java.nio.charset.StandardCharsets;

/**
 * Where an encrypted value lies; moved anywhere else it does not decrypt.
 *
 * @param id of the document
 * @param field its path or address
 */
public record FieldContext(String collection, String id, String field) {
    byte[] associated() {
        return String.join("\u0000", collection, id, field).getBytes(StandardCharsets.UTF_8);
    }
}
