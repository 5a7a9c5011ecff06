/** What the two realms promise, held against a real Keycloak. */
@NullMarked
package cn.zhicheng.signin;

import org.jspecify.annotations.NullMarked;
