/** Handing in, taking back and discarding. */
@NullMarked
package cn.zhicheng.declaration.submission;

import org.jspecify.annotations.NullMarked;
