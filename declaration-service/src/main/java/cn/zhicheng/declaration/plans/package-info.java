/** Replica of review plans and committees, and the catalogue that names their codes. */
@NullMarked
package cn.zhicheng.declaration.plans;

import org.jspecify.annotations.NullMarked;
