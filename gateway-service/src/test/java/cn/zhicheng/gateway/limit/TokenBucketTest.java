package cn.zhicheng.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private static final Instant NOW = Instant.parse("2026-09-30T15:59:00Z");

    @Test
    void allowsABurstAndThenTheSteadyPace() {
        var bucket = new TokenBucket(3, 2, NOW);
        for (var write = 0; write < 3; write++) assertThat(bucket.take(NOW)).isTrue();
        assertThat(bucket.take(NOW)).isFalse();
        assertThat(bucket.take(NOW.plusMillis(400))).isFalse();
        assertThat(bucket.take(NOW.plusMillis(500))).isTrue();
    }

    @Test
    void neverHoldsMoreThanABurst() {
        var bucket = new TokenBucket(2, 10, NOW);
        var later = NOW.plusSeconds(3600);
        assertThat(bucket.take(later)).isTrue();
        assertThat(bucket.take(later)).isTrue();
        assertThat(bucket.take(later)).isFalse();
    }
}
