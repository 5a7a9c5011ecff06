/** Employers, departments and title offices: one tree. */
@NullMarked
package cn.zhicheng.orgbinding.organizations;

import org.jspecify.annotations.NullMarked;
