package cn.zhicheng.local.launcher;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The second factor of demo staff: RFC 6238 with SHA-1, 6 digits, 30 seconds. */
final class OneTimeCode {

    private static final int PERIOD_SECONDS = 30;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCode() {}

    /** The code of a base32 secret at a time. */
    static String of(String secret, Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            var count = ByteBuffer.allocate(Long.BYTES).putLong(at.getEpochSecond() / PERIOD_SECONDS);
            var hash = ByteBuffer.wrap(mac.doFinal(count.array()));
            var number = hash.getInt(hash.get(hash.limit() - 1) & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String base32) {
        var letters = base32.replaceAll("[=\\s]", "");
        var bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        var bits = 0;
        var buffer = 0;
        for (var letter : letters.toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }
}
