package cn.zhicheng.local.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * One instance of Keycloak on this machine.
 *
 * @param root of this repository
 * @param data the instance's folder; a new one gets the realms
 * @param port where it serves, below {@code /auth}
 * @param managementPort where it tells its health
 * @param publicUrl the system's address for browsers, without {@code /auth}; issuers begin with it
 * @param demo whether the demo's people are in the realms
 * @param adminPassword of the first administrator, {@code admin}
 * @param variables what the realm files name, above all the secrets of the clients
 */
public record KeycloakSettings(
        Path root,
        Path data,
        int port,
        int managementPort,
        URI publicUrl,
        boolean demo,
        String adminPassword,
        Map<String, String> variables) {

    public static final String ADMIN = "admin";

    public KeycloakSettings {
        variables = Map.copyOf(variables);
    }

    /** Where it is reached without the gateway, as {@code KEYCLOAK_INTERNAL_URL} says. */
    public URI internalUrl() {
        return URI.create("http://127.0.0.1:" + port + "/auth");
    }

    /** The base of everything that one realm serves, without the gateway. */
    public String internalRealm(String realm) {
        return internalUrl() + "/realms/" + realm;
    }

    /** The issuer in a realm's tokens. */
    public String issuer(String realm) {
        return publicUrl + "/auth/realms/" + realm;
    }
}
