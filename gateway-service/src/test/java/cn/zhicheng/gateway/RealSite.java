package cn.zhicheng.gateway;

import cn.zhicheng.local.Ports;
import cn.zhicheng.local.RepositoryFolder;
import cn.zhicheng.local.keycloak.KeycloakSettings;
import cn.zhicheng.local.keycloak.LocalKeycloak;
import cn.zhicheng.signin.DemoAccounts;
import cn.zhicheng.signin.HttpBrowser;
import cn.zhicheng.signin.SignIn;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The gateway before both realms of the repository on a real Keycloak: started by the first test that asks, for all of them. */
final class RealSite {
    private static final RealSite ONE = new RealSite();

    final String publicUrl = "http://localhost:" + Site.freePort();
    final MovableClock clock = new MovableClock();
    final StubService service = new StubService();
    private final Map<String, String> secrets = new LinkedHashMap<>();

    private RealSite() {
        for (var client : List.of("GATEWAY", "IDENTITY", "DOCUMENT", "ATTACHMENT", "BROKER"))
            secrets.put("ZHICHENG_" + client + "_CLIENT_SECRET", SignIn.random());
        var keycloak = keycloak();
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
        gateway(keycloak);
        // The first page of a fresh Keycloak takes its time, more than a request through the gateway may.
        var provincial = keycloak.settings().internalRealm("hubei-unified-identity");
        new HttpBrowser().open(URI.create(provincial + "/.well-known/openid-configuration"));
        new HttpBrowser().open(URI.create(keycloak.settings().internalRealm("zhicheng") + "/account"));
    }

    static RealSite site() {
        ONE.service.reset();
        return ONE;
    }

    DemoAccounts.DemoAccount person(String username) {
        return DemoAccounts.read(RepositoryFolder.root().resolve("deploy/keycloak/demo/demo-accounts.json"))
                .named(username);
    }

    private void gateway(LocalKeycloak keycloak) {
        Site.start(
                Map.of(
                        "server.port",
                        URI.create(publicUrl).getPort(),
                        "MONGODB_URI",
                        new MongoServer(new MemoryBackend()).bindAndGetConnectionString(),
                        "ZHICHENG_PUBLIC_URL",
                        publicUrl,
                        "KEYCLOAK_INTERNAL_URL",
                        keycloak.internalUrl(),
                        "ZHICHENG_GATEWAY_CLIENT_SECRET",
                        secrets.getOrDefault("ZHICHENG_GATEWAY_CLIENT_SECRET", ""),
                        "zhicheng.gateway.keycloak.timeout",
                        "60s",
                        "ZHICHENG_WEB_ROOT",
                        Site.page()),
                service,
                clock);
    }

    private LocalKeycloak keycloak() {
        var ports = Ports.free(2);
        var variables = new LinkedHashMap<>(secrets);
        variables.put("ZHICHENG_GATEWAY_INTERNAL_URL", publicUrl);
        try {
            var parent = Files.createDirectories(Path.of("target/realms").toAbsolutePath());
            var folder = Files.createTempDirectory(parent, "");
            var settings = new KeycloakSettings(
                    RepositoryFolder.root(),
                    folder,
                    ports.get(0),
                    ports.get(1),
                    URI.create(publicUrl),
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
