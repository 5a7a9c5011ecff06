/** Tests. */
@NullMarked
package cn.zhicheng.identity.me;

import org.jspecify.annotations.NullMarked;
