package cn.zhicheng.declaration.submission;

import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.PersonId;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    private final ReceptionSignature gateway;
    private final Clock clock;

    Reception(ReceptionSignature gateway, Clock clock) {
        this.gateway = gateway;
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
        if (!gateway.isGenuine(signed.with(receivedAt), signature)) {
            log.warn(
                    "ignoring a time of reception with a wrong signature, declaration {}",
                    signed.declaration().value());
            return clock.instant();
        }
        try {
            return Instant.parse(receivedAt).truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException _) {
            log.warn(
                    "ignoring a time of reception that is none, declaration {}",
                    signed.declaration().value());
            return clock.instant();
        }
    }
}
