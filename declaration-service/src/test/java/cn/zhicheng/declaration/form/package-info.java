/** Tests of the form: its definition, its checks and what is printed of it. */
@NullMarked
package cn.zhicheng.declaration.form;

import org.jspecify.annotations.NullMarked;
