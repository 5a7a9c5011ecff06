package cn.zhicheng.gateway.reception;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 by which declaration-service knows that a time of reception is the gateway's. */
final class ReceptionSignature {
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    ReceptionSignature(String base64Key) {
        var bytes = Base64.getDecoder().decode(base64Key);
        if (bytes.length != KEY_BYTES)
            throw new IllegalArgumentException("ZHICHENG_RECEPTION_KEY must be the Base64 of 32 bytes");
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    String of(Submit submit, Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(submit.signedText(at).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
