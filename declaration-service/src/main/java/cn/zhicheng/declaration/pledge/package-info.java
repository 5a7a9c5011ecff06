/** The texts of 诚信承诺, each version kept for good. */
@NullMarked
package cn.zhicheng.declaration.pledge;

import org.jspecify.annotations.NullMarked;
