/** Tests of the conditions, on the clauses of the engineering series. */
@NullMarked
package cn.zhicheng.declaration.conditions;

import org.jspecify.annotations.NullMarked;
