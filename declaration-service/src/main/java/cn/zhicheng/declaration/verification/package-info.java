/** The public check of a printed form against the record. */
@NullMarked
package cn.zhicheng.declaration.verification;

import org.jspecify.annotations.NullMarked;
