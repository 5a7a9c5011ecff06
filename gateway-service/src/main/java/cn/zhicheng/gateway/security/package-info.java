/** What each part of the site asks of a request, and how it is refused. */
@NullMarked
package cn.zhicheng.gateway.security;

import org.jspecify.annotations.NullMarked;
