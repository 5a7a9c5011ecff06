package cn.zhicheng.declaration.calendar;

/** The calendars that this service was told of. */
public interface Calendars {

    WorkingDays workingDays();
}
