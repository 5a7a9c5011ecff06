/** Tests. */
@NullMarked
package cn.zhicheng.attachment.file;

import org.jspecify.annotations.NullMarked;
