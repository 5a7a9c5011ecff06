/** Components as processes of their own. */
@NullMarked
package cn.zhicheng.local.components;

import org.jspecify.annotations.NullMarked;
