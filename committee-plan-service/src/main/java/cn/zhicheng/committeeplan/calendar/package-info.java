/** The working days of each year, which deadlines count: a versioned file that offices correct. */
@NullMarked
package cn.zhicheng.committeeplan.calendar;

import org.jspecify.annotations.NullMarked;
