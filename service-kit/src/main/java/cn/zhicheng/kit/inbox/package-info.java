/** Consuming: converge to the state that an event carries (protocols.md §2). */
@NullMarked
package cn.zhicheng.kit.inbox;

import org.jspecify.annotations.NullMarked;
