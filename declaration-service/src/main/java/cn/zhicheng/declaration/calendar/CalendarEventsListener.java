package cn.zhicheng.declaration.calendar;

import cn.zhicheng.contracts.CalendarEvent;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import io.cloudevents.CloudEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows the calendars. */
@Component
class CalendarEventsListener {
    private final EventReader events;
    private final CalendarsRepository calendars;

    CalendarEventsListener(EventReader events, CalendarsRepository calendars) {
        this.events = events;
        this.calendars = calendars;
    }

    @KafkaListener(topics = Topics.CALENDAR, groupId = "declaration-service.calendars")
    void on(CloudEvent envelope) {
        events.read(envelope, CalendarEvent.class)
                .ifPresent(event -> calendars.put(event.data().state(), event.sequence()));
    }
}
