/** Replica of the employers that applicants confirmed. */
@NullMarked
package cn.zhicheng.declaration.bindings;

import org.jspecify.annotations.NullMarked;
