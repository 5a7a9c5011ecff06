/** One half of a circle. */
@NullMarked
package cn.zhicheng.kit.archtest.planted.circle.left;

import org.jspecify.annotations.NullMarked;
