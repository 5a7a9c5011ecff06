@NullMarked
package cn.zhicheng.committeeplan.calendar;

import org.jspecify.annotations.NullMarked;
