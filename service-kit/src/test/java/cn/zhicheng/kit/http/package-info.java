/** Calls to another service that answers, refuses, stalls and is away. */
@NullMarked
package cn.zhicheng.kit.http;

import org.jspecify.annotations.NullMarked;
