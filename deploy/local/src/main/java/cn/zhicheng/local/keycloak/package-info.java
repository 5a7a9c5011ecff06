/** The identity provider: a real Keycloak from its Maven distribution, with the realms of {@code deploy/keycloak}. */
@NullMarked
package cn.zhicheng.local.keycloak;

import org.jspecify.annotations.NullMarked;
