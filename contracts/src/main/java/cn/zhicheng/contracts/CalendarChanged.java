package cn.zhicheng.contracts;

/** The working days of a year were made known or corrected. */
public record CalendarChanged(CalendarState state) implements CalendarEvent {}
