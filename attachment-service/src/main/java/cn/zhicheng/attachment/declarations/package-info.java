/** Replica of declarations: whose they are, what may be changed, which offices read. */
@NullMarked
package cn.zhicheng.attachment.declarations;

import org.jspecify.annotations.NullMarked;
