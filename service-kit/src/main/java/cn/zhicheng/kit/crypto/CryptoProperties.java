package cn.zhicheng.kit.crypto;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param masterKeys {@code id:base64[,id:base64]} of 32 bytes each; the first wraps new data keys, the others still
 *     unwrap old ones
 * @param blindIndexKey base64 of 32 bytes; cannot be rotated without computing every index anew
 */
@ConfigurationProperties("zhicheng.crypto")
record CryptoProperties(
        @DefaultValue("") String masterKeys,
        @DefaultValue("") String blindIndexKey) {
    /** The master keys by id, the active one first. */
    Map<String, SecretKey> masters() {
        if (masterKeys.isBlank()) throw new IllegalStateException("ZHICHENG_MASTER_KEYS is not set (id:base64)");
        var masters = new LinkedHashMap<String, SecretKey>();
        for (var entry : masterKeys.split(",")) {
            var parts = entry.strip().split(":", 2);
            if (parts.length != 2 || !parts[0].matches("[A-Za-z0-9_-]{1,32}"))
                throw new IllegalStateException("ZHICHENG_MASTER_KEYS has an entry that is not id:base64");
            masters.put(parts[0], key(parts[1], "AES", "ZHICHENG_MASTER_KEYS"));
        }
        return masters;
    }

    SecretKey blindIndex() {
        if (blindIndexKey.isBlank()) throw new IllegalStateException("ZHICHENG_BLIND_INDEX_KEY is not set (base64)");
        return key(blindIndexKey, "HmacSHA256", "ZHICHENG_BLIND_INDEX_KEY");
    }

    /** Never prints a key. */
    @Override
    public String toString() {
        return "CryptoProperties";
    }

    private static SecretKey key(String base64, String algorithm, String variable) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(variable + " holds something that is not base64");
        }
        if (bytes.length != 32) throw new IllegalStateException(variable + " holds a key that is not 32 bytes long");
        return new SecretKeySpec(bytes, algorithm);
    }
}
