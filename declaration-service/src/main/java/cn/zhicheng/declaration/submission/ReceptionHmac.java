package cn.zhicheng.declaration.submission;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** HMAC-SHA256 under the key that gateway and declaration-service share. */
@Component
class ReceptionHmac implements ReceptionSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ReceptionHmac(ReceptionProperties properties) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(properties.key()), ALGORITHM);
    }

    @Override
    public boolean isGenuine(String text, String signature) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var expected = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(expected, HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException _) {
            return false; // no hex digits
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
