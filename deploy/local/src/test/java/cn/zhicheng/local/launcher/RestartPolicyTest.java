package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void waitsTwiceAsLongAfterEachEarlyDeath() {
        assertThat(pauses(4)).containsExactly(1L, 2L, 4L, 8L);
    }

    @Test
    void neverWaitsLongerThanAMinute() {
        assertThat(pauses(20)).last().isEqualTo(60L);
    }

    @Test
    void startsSoonAgainWhatRanForAWhile() {
        pauses(5);

        assertThat(policy.pauseAfter(Duration.ofMinutes(10))).isEqualTo(Duration.ofSeconds(1));
    }

    private List<Long> pauses(int deaths) {
        return IntStream.range(0, deaths)
                .mapToObj(_ -> policy.pauseAfter(AT_ONCE).toSeconds())
                .toList();
    }
}
