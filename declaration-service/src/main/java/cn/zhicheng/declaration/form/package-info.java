/** The form as data: its definition, what it says of a draft and of a submission, and what of the answers is printed. */
@NullMarked
package cn.zhicheng.declaration.form;

import org.jspecify.annotations.NullMarked;
