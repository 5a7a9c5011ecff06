/** Tests. */
@NullMarked
package cn.zhicheng.orgbinding.organizations;

import org.jspecify.annotations.NullMarked;
