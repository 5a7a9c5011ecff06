/** The document store: MongoDB's wire protocol on a file that never loses an acknowledged write. */
@NullMarked
package cn.zhicheng.local.store;

import org.jspecify.annotations.NullMarked;
