/** Numbers that carry a check of their own: serials, books, patents, credit codes, telephones. */
@NullMarked
package cn.zhicheng.declaration.form.numbers;

import org.jspecify.annotations.NullMarked;
