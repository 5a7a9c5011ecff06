package cn.zhicheng.declaration.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.plans.PlanWindow.Answer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlanWindowTest {
    private static final Instant OPENS = Instant.parse("2026-08-31T16:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-09-30T16:00:00Z");
    private static final PlanWindow WINDOW = new PlanWindow(OPENS, CLOSES, false, 1);

    @Test
    void takesTheFirstInstantAndNotTheLast() {
        assertThat(WINDOW.at(OPENS.minusNanos(1))).isEqualTo(new Answer.NotYet(OPENS));
        assertThat(WINDOW.at(OPENS)).isEqualTo(new Answer.Open(CLOSES));
        assertThat(WINDOW.at(CLOSES.minusNanos(1))).isEqualTo(new Answer.Open(CLOSES));
        assertThat(WINDOW.at(CLOSES)).isEqualTo(new Answer.Closed(CLOSES));
    }

    @Test
    void takesNothingOnceCancelled() {
        assertThat(new PlanWindow(OPENS, CLOSES, true, 1).at(OPENS)).isEqualTo(new Answer.Cancelled());
    }

    @Test
    void isToldWithMidnightAsTheEndOfTheDay() {
        assertThat(ChineseTime.of(CLOSES)).isEqualTo("2026年9月30日24:00");
        assertThat(ChineseTime.of(Instant.parse("2026-03-18T06:03:00Z"))).isEqualTo("2026年3月18日14:03");
    }
}
