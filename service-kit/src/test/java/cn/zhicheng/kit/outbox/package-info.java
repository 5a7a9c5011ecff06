/** The outbox: a model of all interleavings, the real store, a killed process. */
@NullMarked
package cn.zhicheng.kit.outbox;

import org.jspecify.annotations.NullMarked;
