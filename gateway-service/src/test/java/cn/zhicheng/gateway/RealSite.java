package cn.zhicheng.gateway;

import cn.zhicheng.local.Ports;
import cn.zhicheng.local.RepositoryFolder;
import cn.zhicheng.local.keycloak.LocalKeycloak;
import cn.zhicheng.signin.DemoAccounts;
import cn.zhicheng.signin.HttpBrowser;
import cn.zhicheng.signin.RunningRealms;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.URI;
import java.util.Map;

/** The gateway before both realms of the repository on a real Keycloak: started by the first test that asks, for all of them. */
final class RealSite {
    private static final RealSite ONE = new RealSite();

    final String publicUrl = "http://localhost:" + Site.freePort();
    final MovableClock clock = new MovableClock();
    final StubService service = new StubService();

    private RealSite() {
        var keycloak = RunningRealms.start(Ports.free(2), URI.create(publicUrl), publicUrl);
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
                        keycloak.settings().variables().getOrDefault("ZHICHENG_GATEWAY_CLIENT_SECRET", ""),
                        "zhicheng.gateway.keycloak.timeout",
                        "60s",
                        "ZHICHENG_WEB_ROOT",
                        Site.page()),
                service,
                clock);
    }
}
