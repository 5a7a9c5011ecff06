/** Tests. */
@NullMarked
package cn.zhicheng.attachment.receiving;

import org.jspecify.annotations.NullMarked;
