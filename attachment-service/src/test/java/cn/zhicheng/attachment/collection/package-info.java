/** Tests. */
@NullMarked
package cn.zhicheng.attachment.collection;

import org.jspecify.annotations.NullMarked;
