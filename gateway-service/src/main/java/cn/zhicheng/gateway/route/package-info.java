/** Which service answers which path, how long it may take, and what it gets to see of a request. */
@NullMarked
package cn.zhicheng.gateway.route;

import org.jspecify.annotations.NullMarked;
