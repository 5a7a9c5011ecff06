package cn.zhicheng.declaration.submission;

import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * When a submission was received: at its first arrival at any gateway, which signs it. A time that is forged, or for
 * other content, is ignored: then this service's own clock counts.
 */
@Service
class Reception {
    private static final Logger log = LoggerFactory.getLogger(Reception.class);
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    Reception(ReceptionProperties properties, Clock clock) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(properties.key()), ALGORITHM);
        this.clock = clock;
    }

    /** What the gateway signs, beside the time. */
    record Signed(DeclarationId declaration, PersonId person, String key, long contentVersion, String manifestDigest) {
        private String with(String receivedAt) {
            return String.join(
                    "|",
                    declaration.value(),
                    person.value(),
                    key,
                    Long.toString(contentVersion),
                    manifestDigest,
                    receivedAt);
        }
    }

    Instant of(Signed signed, @Nullable String receivedAt, @Nullable String signature) {
        if (receivedAt == null || signature == null) {
            return clock.instant();
        }
        if (!isGenuine(signed.with(receivedAt), signature)) {
            log.warn(
                    "ignoring a time of reception with a wrong signature, declaration {}",
                    signed.declaration().value());
            return clock.instant();
        }
        try {
            return Instant.parse(receivedAt);
        } catch (DateTimeException _) {
            log.warn(
                    "ignoring a time of reception that is none, declaration {}",
                    signed.declaration().value());
            return clock.instant();
        }
    }

    private boolean isGenuine(String text, String signature) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var expected = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(expected, HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException _) {
            return false; // no hex
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
