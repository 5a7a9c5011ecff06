/** Envelopes: an event of contracts as CloudEvent and back. */
@NullMarked
package cn.zhicheng.kit.event;

import org.jspecify.annotations.NullMarked;
