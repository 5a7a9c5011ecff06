/** Encrypted fields on the real store. */
@NullMarked
package cn.zhicheng.kit.crypto;

import org.jspecify.annotations.NullMarked;
