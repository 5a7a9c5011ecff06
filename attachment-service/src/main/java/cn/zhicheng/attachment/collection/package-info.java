/** Removes bytes that nothing names any more. */
@NullMarked
package cn.zhicheng.attachment.collection;

import org.jspecify.annotations.NullMarked;
