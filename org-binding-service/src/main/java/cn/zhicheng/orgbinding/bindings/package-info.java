/** The binding of an applicant to the employer that recommends them. */
@NullMarked
package cn.zhicheng.orgbinding.bindings;

import org.jspecify.annotations.NullMarked;
