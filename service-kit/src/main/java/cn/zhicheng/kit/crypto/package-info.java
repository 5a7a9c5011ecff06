/** Encrypted fields and the blind indexes that find them. */
@NullMarked
package cn.zhicheng.kit.crypto;

import org.jspecify.annotations.NullMarked;
