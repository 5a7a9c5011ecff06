package cn.zhicheng.committeeplan.calendar;

import cn.zhicheng.contracts.CalendarState.Holiday;
import java.time.LocalDate;
import java.util.List;

/**
 * The working days of a year.
 *
 * @param source the notice that it follows
 */
record CalendarView(int year, String source, List<Holiday> holidays, List<LocalDate> workingWeekends) {
    static CalendarView of(WorkingYear year) {
        return new CalendarView(year.year(), year.source(), year.holidays(), year.workingWeekends());
    }
}
