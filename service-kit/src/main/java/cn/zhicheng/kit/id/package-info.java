/** Random identifiers and the clock. */
@NullMarked
package cn.zhicheng.kit.id;

import org.jspecify.annotations.NullMarked;
