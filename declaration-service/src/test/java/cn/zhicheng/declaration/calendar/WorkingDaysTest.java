package cn.zhicheng.declaration.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.CalendarState;
import cn.zhicheng.contracts.CalendarState.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final CalendarState YEAR_2026 = new CalendarState(
            "CN-2026",
            2026,
            List.of(new Holiday("国庆节", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-07"))),
            List.of(LocalDate.parse("2026-10-10")),
            "通知");
    private static final WorkingDays KNOWN = new WorkingDays(Map.of(2026, YEAR_2026));
    private static final WorkingDays UNKNOWN = new WorkingDays(Map.of());

    @Test
    void theDayAfterIsTheFirstThatCounts() {
        assertThat(KNOWN.endOf(1, at("2026-09-01T10:00:00+08:00"))).isEqualTo(at("2026-09-03T00:00:00+08:00"));
    }

    @Test
    void aDayBelongsToChina() {
        assertThat(KNOWN.endOf(1, at("2026-09-01T23:59:59+08:00"))).isEqualTo(at("2026-09-03T00:00:00+08:00"));
        assertThat(KNOWN.endOf(1, at("2026-09-02T00:00:00+08:00"))).isEqualTo(at("2026-09-04T00:00:00+08:00"));
    }

    @Test
    void weekendsDoNotCount() {
        assertThat(KNOWN.endOf(5, at("2026-09-03T10:00:00+08:00"))).isEqualTo(at("2026-09-11T00:00:00+08:00"));
    }

    @Test
    void holidaysDoNotCountAndTheirExchangedSaturdayDoes() {
        // 09-29 and 09-30, then 10-08, 10-09 and Saturday 10-10
        assertThat(KNOWN.endOf(5, at("2026-09-28T10:00:00+08:00"))).isEqualTo(at("2026-10-11T00:00:00+08:00"));
    }

    @Test
    void inAYearThatNobodyKnowsOnlyWeekendsAreOff() {
        assertThat(UNKNOWN.endOf(5, at("2026-09-28T10:00:00+08:00"))).isEqualTo(at("2026-10-06T00:00:00+08:00"));
    }

    @Test
    void aDeadlineReachesIntoTheNextYear() {
        assertThat(KNOWN.endOf(5, at("2026-12-30T10:00:00+08:00"))).isEqualTo(at("2027-01-07T00:00:00+08:00"));
    }

    @Test
    void theWorkingDaysThatAreLeftIncludeToday() {
        var deadline = at("2026-10-11T00:00:00+08:00");
        assertThat(KNOWN.left(at("2026-09-29T08:00:00+08:00"), deadline)).isEqualTo(5);
        assertThat(KNOWN.left(at("2026-10-10T23:59:59+08:00"), deadline)).isEqualTo(1);
        assertThat(KNOWN.left(deadline, deadline)).isZero();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
