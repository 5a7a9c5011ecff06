/** The whole system, tried as people and operators use it. */
@NullMarked
package cn.zhicheng.system;

import org.jspecify.annotations.NullMarked;
