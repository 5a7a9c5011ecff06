package cn.zhicheng.committeeplan.calendar;

import cn.zhicheng.committeeplan.calendar.WorkingYear.Outcome;
import cn.zhicheng.contracts.CalendarState.Holiday;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Corrects the working days of a year, or makes a year known that the file does not have yet. */
@Service
class CorrectCalendar {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectCalendar.class);

    private final WorkingYears years;

    CorrectCalendar(WorkingYears years) {
        this.years = years;
    }

    Outcome correct(int year, List<Holiday> holidays, List<LocalDate> workingWeekends, String source, String by) {
        var known = years.find(year).orElseGet(() -> WorkingYear.of(year, 0, List.of(), List.of(), ""));
        var outcome = known.corrected(holidays, workingWeekends, source);
        if (outcome instanceof Outcome.Changed(var after)) {
            years.save(after);
            LOG.info("{} was corrected by {}", after.id(), by);
        }
        return outcome;
    }
}
