/** The examples of the checks, computed in the data dictionary. */
@NullMarked
package cn.zhicheng.declaration.form.numbers;

import org.jspecify.annotations.NullMarked;
