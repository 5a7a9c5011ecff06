package cn.zhicheng.declaration.calendar;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A year's calendar as its owner last announced it, as JSON. */
@Document("calendars")
record CalendarDocument(@Id String id, long sequence, int shape, String json) {}
