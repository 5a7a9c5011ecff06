@NullMarked
package cn.zhicheng.declaration.calendar;

import org.jspecify.annotations.NullMarked;
