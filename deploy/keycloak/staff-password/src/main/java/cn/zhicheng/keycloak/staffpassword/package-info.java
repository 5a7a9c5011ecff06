/** Setting a password is for staff alone. */
@NullMarked
package cn.zhicheng.keycloak.staffpassword;

import org.jspecify.annotations.NullMarked;
