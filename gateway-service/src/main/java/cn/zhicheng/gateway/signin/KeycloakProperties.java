package cn.zhicheng.gateway.signin;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the realm is. The browser goes to {@code issuer} (under the public URL); the gateway itself goes to the internal addresses,
 * since its own public address may not be reachable from inside.
 *
 * @param issuer as in every token
 * @param tokenUri internal
 * @param jwkSetUri internal
 * @param clientSecret of client {@code gateway}
 * @param timeout of any call to Keycloak
 */
@ConfigurationProperties("zhicheng.gateway.keycloak")
public record KeycloakProperties(
        String issuer,
        URI tokenUri,
        URI jwkSetUri,
        String clientSecret,
        @DefaultValue("5s") Duration timeout) {
    /** The registration's id, in the redirect and back-channel addresses that the realm knows. */
    public static final String REGISTRATION = "keycloak";

    String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }
}
