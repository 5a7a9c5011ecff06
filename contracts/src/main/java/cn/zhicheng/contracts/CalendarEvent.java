package cn.zhicheng.contracts;

/** What happened to the working days of a year. */
public sealed interface CalendarEvent extends Event permits CalendarChanged {

    /** The aggregate as it is after the event. */
    CalendarState state();

    @Override
    default String aggregateId() {
        return state().calendarId();
    }
}
