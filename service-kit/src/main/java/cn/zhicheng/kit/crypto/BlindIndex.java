package cn.zhicheng.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Finds an encrypted value by equality: HMAC-SHA-256 under a key of its own, 64 hex digits. */
public final class BlindIndex {
    private final SecretKey key;

    BlindIndex(SecretKey key) {
        this.key = key;
    }

    /**
     * @param field keeps equal values of different fields apart
     * @param value normalised by the caller: what is to be found has to be equal character by character
     */
    public String of(String field, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((field + "\u0000" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }
}
