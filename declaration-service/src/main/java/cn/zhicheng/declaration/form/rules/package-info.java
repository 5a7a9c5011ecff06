/** What a submission asks between fields, rows and dates: one small class a rule, found by its type. */
@NullMarked
package cn.zhicheng.declaration.form.rules;

import org.jspecify.annotations.NullMarked;
