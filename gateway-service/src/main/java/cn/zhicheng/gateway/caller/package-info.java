/** Who is calling, by session cookie or by bearer token. */
@NullMarked
package cn.zhicheng.gateway.caller;

import org.jspecify.annotations.NullMarked;
