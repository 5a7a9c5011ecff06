/** Tests. */
@NullMarked
package cn.zhicheng.committeeplan.conditions;

import org.jspecify.annotations.NullMarked;
