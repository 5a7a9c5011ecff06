/** Tests. */
@NullMarked
package cn.zhicheng.committeeplan.plans;

import org.jspecify.annotations.NullMarked;
