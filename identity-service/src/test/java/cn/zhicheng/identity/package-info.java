/** Tests. */
@NullMarked
package cn.zhicheng.identity;

import org.jspecify.annotations.NullMarked;
