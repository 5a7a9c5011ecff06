/** Receiving a file: hashed, counted and limited while it streams into quarantine. */
@NullMarked
package cn.zhicheng.attachment.receiving;

import org.jspecify.annotations.NullMarked;
