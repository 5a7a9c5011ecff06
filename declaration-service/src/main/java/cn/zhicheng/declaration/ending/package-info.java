/** Declarations that end without anybody's click: by the clock, or with their plan. */
@NullMarked
package cn.zhicheng.declaration.ending;

import org.jspecify.annotations.NullMarked;
