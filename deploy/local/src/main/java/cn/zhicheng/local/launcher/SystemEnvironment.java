package cn.zhicheng.local.launcher;

import cn.zhicheng.local.keycloak.KeycloakSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What each process finds in its environment: the same names as in Compose and the chart. */
record SystemEnvironment(SystemOptions options, PortPlan ports, Secrets secrets) {

    private static final String REALM = "zhicheng";
    private static final String STAND_IN = "hubei-unified-identity";

    URI publicUrl() {
        return URI.create("http://localhost:" + ports.of("gateway-service"));
    }

    KeycloakSettings keycloak() {
        var variables = new HashMap<String, String>();
        variables.put("ZHICHENG_GATEWAY_INTERNAL_URL", local(ports.of("gateway-service")));
        for (var client : new String[] {"GATEWAY", "IDENTITY", "DOCUMENT", "ATTACHMENT", "BROKER"}) {
            var name = "ZHICHENG_" + client + "_CLIENT_SECRET";
            variables.put(name, secrets.get(name));
        }
        return new KeycloakSettings(
                options.root(),
                options.data(PortPlan.KEYCLOAK),
                ports.of(PortPlan.KEYCLOAK),
                ports.managementOf(PortPlan.KEYCLOAK),
                publicUrl(),
                options.demo(),
                secrets.get("KEYCLOAK_ADMIN_PASSWORD"),
                variables);
    }

    Map<String, String> objectKeys() {
        return Map.of("S3_ACCESS_KEY", secrets.get("S3_ACCESS_KEY"), "S3_SECRET_KEY", secrets.get("S3_SECRET_KEY"));
    }

    /** Of one service: what all get, its own ports, and the secrets that are its own. */
    Map<String, String> of(Service service, int port, int managementPort) {
        var environment = common();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        service.secrets().forEach(name -> environment.put(name, secrets.get(name)));
        environment.putAll(options.settings());
        return environment;
    }

    /** For a service that is started by hand: everything but its ports. */
    Map<String, String> forDevelopers() {
        var environment = common();
        environment.putAll(secrets.values());
        environment.remove("KEYCLOAK_ADMIN_PASSWORD");
        return new TreeMap<>(environment);
    }

    private Map<String, String> common() {
        var keycloak = keycloak();
        var realm = keycloak.internalRealm(REALM) + "/protocol/openid-connect";
        var environment = new LinkedHashMap<String, String>();
        environment.put("MONGODB_URI", "mongodb://127.0.0.1:" + ports.of(PortPlan.STORE));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(PortPlan.KAFKA));
        environment.put("ZHICHENG_TOPIC_PARTITIONS", "3");
        environment.put("ZHICHENG_TOPIC_REPLICAS", "1");
        environment.put("S3_ENDPOINT", local(ports.of(PortPlan.OBJECTS)));
        environment.put("S3_REGION", "us-east-1");
        environment.put("ZHICHENG_PUBLIC_URL", publicUrl().toString());
        environment.put("ZHICHENG_ISSUER", keycloak.issuer(REALM));
        environment.put("ZHICHENG_JWK_SET_URI", realm + "/certs");
        environment.put("ZHICHENG_TOKEN_URI", realm + "/token");
        environment.put("KEYCLOAK_INTERNAL_URL", keycloak.internalUrl().toString());
        environment.put(
                "PROVINCE_USERINFO_URL", keycloak.internalRealm(STAND_IN) + "/protocol/openid-connect/userinfo");
        for (var service : Service.ALL) environment.put(service.urlVariable(), local(ports.of(service.name())));
        environment.put("ZHICHENG_DEMO", Boolean.toString(options.demo()));
        environment.put("ZHICHENG_WEB_ROOT", options.root().resolve("web/dist").toString());
        if (options.demo())
            environment.put(
                    "ZHICHENG_DEMO_ACCOUNTS_FILE", demoAccounts(options.root()).toString());
        return environment;
    }

    static Path demoAccounts(Path root) {
        return root.resolve("deploy/keycloak/demo/demo-accounts.json");
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }
}
