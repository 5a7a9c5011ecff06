/** Calls to other services. */
@NullMarked
package cn.zhicheng.kit.http;

import org.jspecify.annotations.NullMarked;
