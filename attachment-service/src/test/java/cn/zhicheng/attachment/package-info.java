/** Tests. */
@NullMarked
package cn.zhicheng.attachment;

import org.jspecify.annotations.NullMarked;
