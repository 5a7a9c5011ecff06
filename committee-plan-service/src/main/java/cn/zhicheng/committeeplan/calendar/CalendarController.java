package cn.zhicheng.committeeplan.calendar;

import cn.zhicheng.committeeplan.calendar.WorkingYear.Outcome;
import cn.zhicheng.committeeplan.calendar.WorkingYear.Refusal;
import cn.zhicheng.contracts.CalendarState.Holiday;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 工作日历: everybody reads it, the province's title office corrects it. */
@RestController
@RequestMapping("/api/calendars/{year}")
class CalendarController {
    private static final String PROVINCE = "420000";

    private final WorkingYears years;
    private final CorrectCalendar correctCalendar;

    CalendarController(WorkingYears years, CorrectCalendar correctCalendar) {
        this.years = years;
        this.correctCalendar = correctCalendar;
    }

    @GetMapping
    CalendarView calendar(@PathVariable int year) {
        return years.find(year).map(CalendarView::of).orElseThrow(ProblemException::notFound);
    }

    @PutMapping
    @PreAuthorize("hasRole('title-office')")
    CalendarView correctCalendar(Person me, @PathVariable int year, @Valid @RequestBody CalendarRequest body) {
        if (year < 2000 || year > 2100 || !me.actsFor(PROVINCE)) {
            throw ProblemException.notFound();
        }
        var outcome = correctCalendar.correct(year, body.holidays(), body.workingWeekends(), body.source(), me.id());
        if (outcome instanceof Outcome.Refused(var why)) {
            throw refused(why);
        }
        return calendar(year);
    }

    private static ProblemException refused(Refusal why) {
        var problem = new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid");
        return switch (why) {
            case Refusal.WrongHoliday(var index) -> problem.at("/holidays/" + index, "calendar.holiday");
            case Refusal.NotAWeekend(var index) -> problem.at("/workingWeekends/" + index, "calendar.weekend");
        };
    }

    record CalendarRequest(
            @NotNull @Size(max = 40) List<@NotNull Holiday> holidays,
            @NotNull @Size(max = 40) List<@NotNull LocalDate> workingWeekends,
            @NotBlank @Size(max = 200) String source) {}
}
