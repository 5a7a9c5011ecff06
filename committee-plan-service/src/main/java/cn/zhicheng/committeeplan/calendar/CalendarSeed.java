package cn.zhicheng.committeeplan.calendar;

import cn.zhicheng.contracts.CalendarState.Holiday;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code reference/calendar.yaml}.
 *
 * @param edition raised with every change of the file
 */
record CalendarSeed(int edition, List<Year> years) {

    record Year(int year, String source, List<Holiday> holidays, List<LocalDate> workingWeekends) {}

    List<WorkingYear> toDomain() {
        return years.stream()
                .map(one -> WorkingYear.of(one.year(), edition, one.holidays(), one.workingWeekends(), one.source()))
                .toList();
    }
}
