/** Whether a declaration meets a plan's conditions, clause by clause, with the arithmetic shown. */
@NullMarked
package cn.zhicheng.declaration.conditions;

import org.jspecify.annotations.NullMarked;
