/** Envelopes and their reader. */
@NullMarked
package cn.zhicheng.kit.event;

import org.jspecify.annotations.NullMarked;
