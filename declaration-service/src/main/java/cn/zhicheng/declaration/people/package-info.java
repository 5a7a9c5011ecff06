/** Who an applicant is, and whether that changed. */
@NullMarked
package cn.zhicheng.declaration.people;

import org.jspecify.annotations.NullMarked;
