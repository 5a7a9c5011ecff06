package cn.zhicheng.contracts;

import java.time.LocalDate;
import java.util.List;

/**
 * The whole of a year's working-day calendar: Mondays to Fridays work, except where it says otherwise.
 *
 * @param calendarId CN-2026
 * @param holidays days off, weekends within them included
 * @param workingWeekends Saturdays and Sundays that work in exchange (调休)
 * @param source the notice that it follows
 */
public record CalendarState(
        String calendarId, int year, List<Holiday> holidays, List<LocalDate> workingWeekends, String source) {

    /** A holiday from its first to its last day. */
    public record Holiday(String name, LocalDate from, LocalDate to) {}
}
