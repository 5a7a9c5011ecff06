/** Carry-over: what a person copies from an earlier declaration into a draft. */
@NullMarked
package cn.zhicheng.declaration.carryover;

import org.jspecify.annotations.NullMarked;
