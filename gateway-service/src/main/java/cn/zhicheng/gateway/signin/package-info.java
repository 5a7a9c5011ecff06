/** Signing in and out at Keycloak for the browser, which never sees a token. */
@NullMarked
package cn.zhicheng.gateway.signin;

import org.jspecify.annotations.NullMarked;
