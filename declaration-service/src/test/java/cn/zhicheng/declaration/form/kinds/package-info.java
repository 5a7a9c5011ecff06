/** Tests of the field kinds. */
@NullMarked
package cn.zhicheng.declaration.form.kinds;

import org.jspecify.annotations.NullMarked;
