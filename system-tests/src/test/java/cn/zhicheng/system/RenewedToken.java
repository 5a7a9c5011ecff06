package cn.zhicheng.system;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** A token that lives five minutes, asked for anew before it ends. */
final class RenewedToken implements Supplier<String> {
    private static final Duration KEPT = Duration.ofMinutes(4);

    private final Supplier<String> signIn;
    private final Clock clock;
    private Instant until = Instant.EPOCH;
    private String token = "";

    RenewedToken(Supplier<String> signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public synchronized String get() {
        if (!clock.instant().isBefore(until)) {
            token = signIn.get();
            until = clock.instant().plus(KEPT);
        }
        return token;
    }
}
