/** Tests. */
@NullMarked
package cn.zhicheng.committeeplan;

import org.jspecify.annotations.NullMarked;
