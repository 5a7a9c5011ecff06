/** The declaration itself: what it holds, where it is, and what may happen to it next. */
@NullMarked
package cn.zhicheng.declaration.lifecycle;

import org.jspecify.annotations.NullMarked;
