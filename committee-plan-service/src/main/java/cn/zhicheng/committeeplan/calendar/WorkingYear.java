package cn.zhicheng.committeeplan.calendar;

import cn.zhicheng.contracts.CalendarChanged;
import cn.zhicheng.contracts.CalendarEvent;
import cn.zhicheng.contracts.CalendarState;
import cn.zhicheng.contracts.CalendarState.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The working days of a year: Mondays to Fridays, without the holidays, with the weekends that work in exchange.
 *
 * @param edition of the file that it came from; an office's correction keeps it, so that only a newer file replaces it
 * @param source the notice that it follows
 * @param version rises with every save; 0 = not yet stored
 */
public record WorkingYear(
        int year,
        int edition,
        List<Holiday> holidays,
        List<LocalDate> workingWeekends,
        String source,
        long version,
        List<CalendarEvent> newEvents) {

    /** What came of a correction. */
    sealed interface Outcome {
        record Changed(WorkingYear after) implements Outcome {}

        record Unchanged() implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** Why a correction is not possible; {@code index} counts from 0. */
    sealed interface Refusal {
        /** A holiday that ends before it begins or reaches out of the year. */
        record WrongHoliday(int index) implements Refusal {}

        /** A day that is no Saturday or Sunday of the year. */
        record NotAWeekend(int index) implements Refusal {}
    }

    /** As a file has it, not stored yet. */
    static WorkingYear of(
            int year, int edition, List<Holiday> holidays, List<LocalDate> workingWeekends, String source) {
        return new WorkingYear(year, edition, holidays, workingWeekends, source, 0, List.of()).announced();
    }

    public String id() {
        return idOf(year);
    }

    static String idOf(int year) {
        return "CN-" + year;
    }

    /** What the stored year becomes when a newer edition of the file is there. */
    Outcome following(WorkingYear file) {
        return file.edition <= edition
                ? new Outcome.Unchanged()
                : new Outcome.Changed(new WorkingYear(
                                year,
                                file.edition,
                                file.holidays,
                                file.workingWeekends,
                                file.source,
                                version,
                                newEvents)
                        .announced());
    }

    /** The same year as an office says that it is. */
    Outcome corrected(List<Holiday> days, List<LocalDate> weekends, String notice) {
        for (var i = 0; i < days.size(); i++) {
            if (!isWithinYear(days.get(i))) return new Outcome.Refused(new Refusal.WrongHoliday(i));
        }
        for (var i = 0; i < weekends.size(); i++) {
            if (!isWeekendOfYear(weekends.get(i))) return new Outcome.Refused(new Refusal.NotAWeekend(i));
        }
        var after = new WorkingYear(year, edition, days, weekends, notice, version, newEvents);
        return after.equals(this) ? new Outcome.Unchanged() : new Outcome.Changed(after.announced());
    }

    private boolean isWithinYear(Holiday holiday) {
        return holiday.from().getYear() == year
                && holiday.to().getYear() == year
                && !holiday.to().isBefore(holiday.from());
    }

    private boolean isWeekendOfYear(LocalDate day) {
        return day.getYear() == year
                && (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    private WorkingYear announced() {
        return new WorkingYear(
                year,
                edition,
                List.copyOf(holidays),
                List.copyOf(workingWeekends),
                source,
                version,
                List.of(new CalendarChanged(new CalendarState(id(), year, holidays, workingWeekends, source))));
    }
}
