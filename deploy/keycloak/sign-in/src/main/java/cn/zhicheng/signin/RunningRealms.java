package cn.zhicheng.signin;

import cn.zhicheng.local.Ports;
import cn.zhicheng.local.RepositoryFolder;
import cn.zhicheng.local.keycloak.KeycloakSettings;
import cn.zhicheng.local.keycloak.LocalKeycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Both realms with the demo's people on a real Keycloak, without a gateway before it: started by the first test of a JVM
 * that asks, stopped with the JVM. Its store and log stay in {@code target/realms} of the module.
 */
public final class RunningRealms {
    private static final List<String> SECRETS = List.of(
            "ZHICHENG_GATEWAY_CLIENT_SECRET",
            "ZHICHENG_IDENTITY_CLIENT_SECRET",
            "ZHICHENG_DOCUMENT_CLIENT_SECRET",
            "ZHICHENG_ATTACHMENT_CLIENT_SECRET",
            "ZHICHENG_BROKER_CLIENT_SECRET");
    private static @Nullable RunningRealms running;

    private final LocalKeycloak keycloak;

    private RunningRealms(LocalKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** The one of this JVM. */
    public static synchronized RunningRealms shared() {
        if (running == null) {
            running = new RunningRealms(start());
            Runtime.getRuntime().addShutdownHook(new Thread(running.keycloak::close));
        }
        return running;
    }

    /** Issuers begin with it; there is no gateway, so Keycloak itself answers there. */
    public String publicUrl() {
        return keycloak.settings().publicUrl().toString();
    }

    /** A client's secret by the name of its variable. */
    public String secret(String variable) {
        var secret = keycloak.settings().variables().get(variable);
        if (secret == null) {
            throw new IllegalArgumentException("No secret " + variable);
        }
        return secret;
    }

    public String adminPassword() {
        return keycloak.settings().adminPassword();
    }

    /** Where a service finds the two realms, by the names of environment variables. */
    public Map<String, String> environment() {
        var environment = new LinkedHashMap<>(keycloak.settings().variables());
        var internal = keycloak.settings().internalRealm("zhicheng") + "/protocol/openid-connect";
        environment.put("ZHICHENG_PUBLIC_URL", publicUrl());
        environment.put("ZHICHENG_ISSUER", keycloak.settings().issuer("zhicheng"));
        environment.put("ZHICHENG_JWK_SET_URI", internal + "/certs");
        environment.put("ZHICHENG_TOKEN_URI", internal + "/token");
        environment.put("KEYCLOAK_INTERNAL_URL", keycloak.internalUrl().toString());
        environment.put(
                "PROVINCE_USERINFO_URL",
                keycloak.settings().internalRealm("hubei-unified-identity") + "/protocol/openid-connect/userinfo");
        return Map.copyOf(environment);
    }

    /** Signs in on this Keycloak. */
    public SignIn signIn() {
        return SignIn.at(publicUrl());
    }

    /** The demo's people. */
    public DemoAccounts demoAccounts() {
        return DemoAccounts.read(RepositoryFolder.root().resolve("deploy/keycloak/demo/demo-accounts.json"));
    }

    /** The database's file. */
    public Path database() {
        return keycloak.database();
    }

    /** Everything that Keycloak said. */
    public Path log() {
        return keycloak.log();
    }

    private static LocalKeycloak start() {
        var ports = Ports.free(2);
        // Nobody listens there: these tests have no gateway to sign out of.
        return start(ports, URI.create("http://localhost:" + ports.get(0)), "http://127.0.0.1:9");
    }

    /**
     * Starts another Keycloak with the two realms and secrets of its own, which its settings tell; who starts it closes it.
     *
     * @param ports two free ones: its own, and that of its management
     * @param publicUrl where browsers find it, {@code /auth} left out
     * @param gatewayUrl where it tells the gateway of sign-outs
     */
    public static LocalKeycloak start(List<Integer> ports, URI publicUrl, String gatewayUrl) {
        var variables = new LinkedHashMap<String, String>();
        SECRETS.forEach(name -> variables.put(name, SignIn.random()));
        variables.put("ZHICHENG_GATEWAY_INTERNAL_URL", gatewayUrl);
        try {
            var parent = Files.createDirectories(Path.of("target/realms").toAbsolutePath());
            var folder = Files.createTempDirectory(parent, "");
            var settings = new KeycloakSettings(
                    RepositoryFolder.root(),
                    folder,
                    ports.get(0),
                    ports.get(1),
                    publicUrl,
                    true,
                    SignIn.random(),
                    variables);
            return LocalKeycloak.start(settings, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak started", e);
        }
    }
}
