/** The thirteen kinds of fields: what each keeps, refuses, says and prints. */
@NullMarked
package cn.zhicheng.declaration.form.kinds;

import org.jspecify.annotations.NullMarked;
