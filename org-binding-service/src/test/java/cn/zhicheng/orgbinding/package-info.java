/** Tests. */
@NullMarked
package cn.zhicheng.orgbinding;

import org.jspecify.annotations.NullMarked;
