/** Bytes in object storage: in quarantine until a file is known and clean, then under its declaration and digest. */
@NullMarked
package cn.zhicheng.attachment.storage;

import org.jspecify.annotations.NullMarked;
