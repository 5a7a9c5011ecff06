package cn.zhicheng.committeeplan.calendar;

import cn.zhicheng.contracts.CalendarState.Holiday;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/** A calendar as it is stored; days are texts, since a day has no time zone. */
@Document("calendars")
record WorkingYearDocument(
        @Id String id,
        int shape,
        long version,
        int year,
        int edition,
        List<StoredHoliday> holidays,
        List<String> workingWeekends,
        String source) {
    static final int SHAPE = 1;

    record StoredHoliday(String name, String from, String to) {}

    static Update changes(WorkingYear year) {
        return new Update()
                .set("shape", SHAPE)
                .set("year", year.year())
                .set("edition", year.edition())
                .set(
                        "holidays",
                        year.holidays().stream()
                                .map(day -> new StoredHoliday(
                                        day.name(),
                                        day.from().toString(),
                                        day.to().toString()))
                                .toList())
                .set(
                        "workingWeekends",
                        year.workingWeekends().stream().map(LocalDate::toString).toList())
                .set("source", year.source());
    }

    WorkingYear toDomain() {
        return new WorkingYear(
                year,
                edition,
                holidays.stream()
                        .map(day -> new Holiday(day.name(), LocalDate.parse(day.from()), LocalDate.parse(day.to())))
                        .toList(),
                workingWeekends.stream().map(LocalDate::parse).toList(),
                source,
                version,
                List.of());
    }
}
