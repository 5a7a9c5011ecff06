/** Tests. */
@NullMarked
package cn.zhicheng.orgbinding.bindings;

import org.jspecify.annotations.NullMarked;
