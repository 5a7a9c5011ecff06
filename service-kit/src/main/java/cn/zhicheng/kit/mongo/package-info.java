/** The connection to the document store. */
@NullMarked
package cn.zhicheng.kit.mongo;

import org.jspecify.annotations.NullMarked;
