package cn.zhicheng.committeeplan.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.committeeplan.reminders.Reminders.Outcome;
import cn.zhicheng.committeeplan.reminders.Reminders.Wish;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    @Test
    void theNewestWishComesFirst() {
        var mine = after(after(Reminders.none("p").add("C1", NOW)).add("C2", NOW.plusSeconds(1)));
        assertThat(mine.wishes()).extracting(Wish::committeeId).containsExactly("C2", "C1");
    }

    @Test
    void askingAgainKeepsTheFirstWish() {
        var mine = after(Reminders.none("p").add("C1", NOW));
        assertThat(mine.add("C1", NOW.plusSeconds(99))).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void aWishIsTakenBackOnce() {
        var mine = after(Reminders.none("p").add("C1", NOW));
        assertThat(after(mine.remove("C1")).wishes()).isEmpty();
        assertThat(Reminders.none("p").remove("C1")).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void thereIsABound() {
        var mine = Reminders.none("p");
        for (var i = 0; i < Reminders.MOST; i++) {
            mine = after(mine.add("C" + i, NOW));
        }
        assertThat(mine.add("ONE-MORE", NOW)).isEqualTo(new Outcome.TooMany());
    }

    private static Reminders after(Outcome outcome) {
        return ((Outcome.Changed) outcome).after();
    }
}
