package cn.zhicheng.gateway.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A time-based code (RFC 6238: SHA-1, six digits, 30 seconds), as an authenticator app would show it. */
record Totp(String base32Secret) {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int PERIOD = 30;

    String codeAt(Instant now) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret(), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8)
                    .putLong(now.getEpochSecond() / PERIOD)
                    .array());
            var number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0x0F, 4).getInt() & 0x7FFF_FFFF;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static long secondsLeftAt(Instant now) {
        return PERIOD - now.getEpochSecond() % PERIOD;
    }

    private byte[] secret() {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var bits = 0;
        for (var letter : base32Secret.toCharArray()) {
            buffer = (buffer << 5 | ALPHABET.indexOf(letter)) & 0xFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
