/** Tests. */
@NullMarked
package cn.zhicheng.committeeplan.reference;

import org.jspecify.annotations.NullMarked;
