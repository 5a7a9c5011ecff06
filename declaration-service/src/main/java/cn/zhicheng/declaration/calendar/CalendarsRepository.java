package cn.zhicheng.declaration.calendar;

import cn.zhicheng.contracts.CalendarChanged;
import cn.zhicheng.contracts.CalendarState;
import cn.zhicheng.declaration.lifecycle.EventText;
import cn.zhicheng.kit.inbox.Replica;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps copies of calendars: one for each year, so all of them are few. */
@Repository
class CalendarsRepository implements Calendars {
    private static final int MOST_YEARS = 100;

    private final MongoOperations mongo;
    private final Replica replica;

    CalendarsRepository(MongoOperations mongo, Replica replica) {
        this.mongo = mongo;
        this.replica = replica;
    }

    @Override
    public WorkingDays workingDays() {
        return new WorkingDays(mongo.find(new Query().limit(MOST_YEARS), CalendarDocument.class).stream()
                .map(found ->
                        EventText.read(found.json(), CalendarChanged.class).state())
                .collect(Collectors.toMap(CalendarState::year, Function.identity())));
    }

    void put(CalendarState calendar, long sequence) {
        replica.put(
                CalendarDocument.class,
                calendar.calendarId(),
                sequence,
                new Update().set("json", EventText.of(new CalendarChanged(calendar))));
    }
}
