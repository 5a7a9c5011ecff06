/** One half of a circle. */
@NullMarked
package cn.zhicheng.kit.archtest.planted.circle.right;

import org.jspecify.annotations.NullMarked;
