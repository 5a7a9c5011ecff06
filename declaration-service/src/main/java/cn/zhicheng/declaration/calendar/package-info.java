/** Working days: copies of the calendars that offices keep, and the deadlines that count by them. */
@NullMarked
package cn.zhicheng.declaration.calendar;

import org.jspecify.annotations.NullMarked;
