/** Pledge and choices before there is a declaration, and its start. */
@NullMarked
package cn.zhicheng.declaration.preparation;

import org.jspecify.annotations.NullMarked;
