/** Employers and title offices as a tree, and who recommends which applicant. */
@NullMarked
package cn.zhicheng.orgbinding;

import org.jspecify.annotations.NullMarked;
