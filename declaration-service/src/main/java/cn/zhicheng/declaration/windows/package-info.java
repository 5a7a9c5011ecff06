/** A plan's window, extended for one applicant by the plan's office. */
@NullMarked
package cn.zhicheng.declaration.windows;

import org.jspecify.annotations.NullMarked;
