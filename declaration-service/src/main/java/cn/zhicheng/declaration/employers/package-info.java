/** Replica of organizations and the title offices above them. */
@NullMarked
package cn.zhicheng.declaration.employers;

import org.jspecify.annotations.NullMarked;
