/** Tests of the ID number check. */
@NullMarked
package cn.zhicheng.keycloak.idnumber;

import org.jspecify.annotations.NullMarked;
