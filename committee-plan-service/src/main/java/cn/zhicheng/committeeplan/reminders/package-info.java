/** 发布后提醒我: who waits for a committee's next plan. */
@NullMarked
package cn.zhicheng.committeeplan.reminders;

import org.jspecify.annotations.NullMarked;
