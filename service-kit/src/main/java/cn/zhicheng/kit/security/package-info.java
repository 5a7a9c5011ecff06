/** Bearer tokens of realm zhicheng: who calls, and in which roles. */
@NullMarked
package cn.zhicheng.kit.security;

import org.jspecify.annotations.NullMarked;
