/** The launcher of {@code ./run}: builds what is out of date, starts everything, keeps it running, ends it in order. */
@NullMarked
package cn.zhicheng.local.launcher;

import org.jspecify.annotations.NullMarked;
