/** The one public door: sign-in, sessions, routes, limits and the reception of submits. */
@NullMarked
package cn.zhicheng.gateway;

import org.jspecify.annotations.NullMarked;
