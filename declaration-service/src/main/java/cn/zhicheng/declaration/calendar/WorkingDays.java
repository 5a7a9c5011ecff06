package cn.zhicheng.declaration.calendar;

import cn.zhicheng.contracts.CalendarState;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which offices work. In a year that no calendar is known of, Mondays to Fridays work and weekends do not:
 * its holidays are missing, so a deadline may be earlier than people expect until the calendar is there.
 *
 * @param years the known calendars, by year
 */
public record WorkingDays(Map<Integer, CalendarState> years) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public WorkingDays {
        years = Map.copyOf(years);
    }

    /**
     * The end (24:00 in China) of the {@code count}-th working day after a moment; the day after it is the first that
     * can count.
     *
     * @return the first instant at which it is too late
     */
    public Instant endOf(int count, Instant after) {
        var day = LocalDate.ofInstant(after, CHINA);
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) left--;
        }
        return day.plusDays(1).atStartOfDay(CHINA).toInstant();
    }

    /** How many working days are left before it is too late, the day of {@code now} included. */
    public int left(Instant now, Instant tooLate) {
        var last = LocalDate.ofInstant(tooLate.minusNanos(1), CHINA);
        var today = LocalDate.ofInstant(now, CHINA);
        return (int) Stream.iterate(today, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(this::works)
                .count();
    }

    /** Whether offices work on a day. */
    public boolean works(LocalDate day) {
        var calendar = years.get(day.getYear());
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? calendar != null && calendar.workingWeekends().contains(day) : !isHoliday(calendar, day);
    }

    private static boolean isHoliday(@Nullable CalendarState calendar, LocalDate day) {
        return calendar != null
                && calendar.holidays().stream().anyMatch(off -> !day.isBefore(off.from()) && !day.isAfter(off.to()));
    }
}
