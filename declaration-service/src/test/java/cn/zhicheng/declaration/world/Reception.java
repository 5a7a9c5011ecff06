package cn.zhicheng.declaration.world;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A submission as the gateway received it, signed with the key that it shares with the service. */
public record Reception(
        String declaration, String person, String key, long contentVersion, String manifest, Instant at) {

    /** The signature over all of it, in hex. */
    public String signed(String base64Key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(base64Key), "HmacSHA256"));
            var text =
                    String.join("|", declaration, person, key, Long.toString(contentVersion), manifest, at.toString());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The headers of the request that the gateway sends on. */
    public String[] headers(String signature) {
        return new String[] {
            "Idempotency-Key", key,
            "If-Match", "\"" + contentVersion + "\"",
            "Manifest-Digest", manifest,
            "X-Zhicheng-Received-At", at.toString(),
            "X-Zhicheng-Received-Signature", signature
        };
    }
}
