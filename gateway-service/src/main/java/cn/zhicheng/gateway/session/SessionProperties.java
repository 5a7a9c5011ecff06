package cn.zhicheng.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a browser session lives.
 *
 * @param idle without any request; the same as the SSO session of Keycloak
 * @param longest from signing in, however busy; the same as the SSO session of Keycloak
 */
@ConfigurationProperties("zhicheng.gateway.session")
record SessionProperties(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("10h") Duration longest) {}
