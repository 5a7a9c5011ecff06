package cn.zhicheng.gateway.limit;

import java.time.Duration;
import java.time.Instant;

/** Allows a burst, then a steady pace. */
final class TokenBucket {
    private final double burst;
    private final double perSecond;
    private double tokens;
    private Instant filledAt;

    TokenBucket(int burst, int perSecond, Instant now) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.tokens = burst;
        this.filledAt = now;
    }

    /** Takes one; false when there is none. */
    synchronized boolean take(Instant now) {
        var seconds = Math.max(0, Duration.between(filledAt, now).toMillis() / 1000.0);
        tokens = Math.min(burst, tokens + seconds * perSecond);
        filledAt = now;
        if (tokens < 1) return false;
        tokens--;
        return true;
    }
}
