/** A test beside each rule. */
@NullMarked
package cn.zhicheng.declaration.form.rules;

import org.jspecify.annotations.NullMarked;
