/** The provincial stand-in refuses an ID number that cannot exist or that another account has. */
@NullMarked
package cn.zhicheng.keycloak.idnumber;

import org.jspecify.annotations.NullMarked;
