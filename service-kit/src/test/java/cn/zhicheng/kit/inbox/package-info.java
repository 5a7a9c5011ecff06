/** Converging on the real store. */
@NullMarked
package cn.zhicheng.kit.inbox;

import org.jspecify.annotations.NullMarked;
