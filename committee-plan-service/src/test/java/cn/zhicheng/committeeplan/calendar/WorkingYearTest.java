package cn.zhicheng.committeeplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.committeeplan.calendar.WorkingYear.Outcome;
import cn.zhicheng.committeeplan.calendar.WorkingYear.Outcome.Changed;
import cn.zhicheng.committeeplan.calendar.WorkingYear.Outcome.Refused;
import cn.zhicheng.committeeplan.calendar.WorkingYear.Outcome.Unchanged;
import cn.zhicheng.committeeplan.calendar.WorkingYear.Refusal.NotAWeekend;
import cn.zhicheng.committeeplan.calendar.WorkingYear.Refusal.WrongHoliday;
import cn.zhicheng.committeeplan.reference.ReferenceFilesReader;
import cn.zhicheng.contracts.CalendarState.Holiday;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingYearTest {
    private static final LocalDate SATURDAY = LocalDate.parse("2026-10-10");
    private static final Holiday NATIONAL_DAY =
            new Holiday("国庆节", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-07"));

    @Test
    void everyYearOfTheFileIsInOrder() {
        var years =
                new ReferenceFilesReader().read("calendar", CalendarSeed.class).toDomain();
        assertThat(years).extracting(WorkingYear::year).containsExactly(2025, 2026, 2027);
        assertThat(years)
                .allSatisfy(year -> assertThat(
                                year(year.year()).corrected(year.holidays(), year.workingWeekends(), year.source()))
                        .isInstanceOf(Changed.class));
    }

    @Test
    void aWeekendOfAHolidayDoesNotWork() {
        var years =
                new ReferenceFilesReader().read("calendar", CalendarSeed.class).toDomain();
        assertThat(years)
                .allSatisfy(year -> assertThat(year.workingWeekends())
                        .noneMatch(day -> year.holidays().stream()
                                .anyMatch(off -> !day.isBefore(off.from()) && !day.isAfter(off.to()))));
    }

    @Test
    void aCorrectionIsAnnouncedWhole() {
        var corrected = after(year(2026).corrected(List.of(NATIONAL_DAY), List.of(SATURDAY), "通知"));
        assertThat(corrected.newEvents()).singleElement().satisfies(event -> {
            assertThat(event.aggregateId()).isEqualTo("CN-2026");
            assertThat(event.state().holidays()).containsExactly(NATIONAL_DAY);
            assertThat(event.state().workingWeekends()).containsExactly(SATURDAY);
        });
    }

    @Test
    void aHolidayOfAnotherYearIsRefused() {
        assertThat(year(2027).corrected(List.of(NATIONAL_DAY), List.of(), "通知"))
                .isEqualTo(new Refused(new WrongHoliday(0)));
    }

    @Test
    void aWorkingDayWorksAnyway() {
        assertThat(year(2026).corrected(List.of(), List.of(SATURDAY, LocalDate.parse("2026-10-12")), "通知"))
                .isEqualTo(new Refused(new NotAWeekend(1)));
    }

    @Test
    void aCorrectionStaysUntilANewerEditionOfTheFileComes() {
        var corrected = after(year(2026).corrected(List.of(NATIONAL_DAY), List.of(), "通知"));
        assertThat(corrected.following(year(2026))).isEqualTo(new Unchanged());
        var newer = WorkingYear.of(2026, 2, List.of(), List.of(), "新版");
        assertThat(after(corrected.following(newer)).source()).isEqualTo("新版");
    }

    private static WorkingYear year(int year) {
        return WorkingYear.of(year, 1, List.of(), List.of(), "");
    }

    private static WorkingYear after(Outcome outcome) {
        return ((Changed) outcome).after();
    }
}
