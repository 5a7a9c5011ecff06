package cn.zhicheng.gateway;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The gateway with everything around it, started once for all tests of this module: a store, Keycloak, a service, the page's files. */
final class Site {
    static final byte[] RECEPTION_KEY = new byte[32];

    private static final Site ONE = new Site();

    final StubKeycloak keycloak;
    final StubService service = new StubService();
    final String publicUrl;
    private final String store;
    private final Path web;
    private final ConfigurableApplicationContext gateway;

    private Site() {
        var port = freePort();
        publicUrl = "http://localhost:" + port;
        keycloak = new StubKeycloak(publicUrl);
        store = new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
        web = page();
        gateway = gatewayAt(port);
    }

    static Site site() {
        ONE.service.reset();
        ONE.keycloak.person = StubKeycloak.citizen();
        return ONE;
    }

    /** Another replica: the same store, the same keys. */
    ConfigurableApplicationContext anotherGateway() {
        return gatewayAt(0);
    }

    static String urlOf(ConfigurableApplicationContext gateway) {
        return "http://localhost:"
                + ((ServletWebServerApplicationContext) gateway).getWebServer().getPort();
    }

    <T> T bean(Class<T> type) {
        return gateway.getBean(type);
    }

    private ConfigurableApplicationContext gatewayAt(int port) {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", port);
        settings.put("MONGODB_URI", store);
        settings.put("ZHICHENG_PUBLIC_URL", publicUrl);
        settings.put("KEYCLOAK_INTERNAL_URL", keycloak.url());
        settings.put("ZHICHENG_GATEWAY_CLIENT_SECRET", "secret");
        settings.put("ZHICHENG_WEB_ROOT", web);
        settings.put("ZHICHENG_DEMO", "true");
        settings.put("ZHICHENG_DEMO_ACCOUNTS_FILE", web.resolve("accounts.json"));
        return start(settings, service, Clock.systemUTC());
    }

    /** A gateway before {@code service}, by whose clock {@code clock} sessions and tokens end. */
    static ConfigurableApplicationContext start(Map<String, Object> settings, StubService service, Clock clock) {
        var all = new HashMap<>(settings);
        for (var name : List.of("IDENTITY", "ORG_BINDING", "COMMITTEE_PLAN", "DECLARATION", "ATTACHMENT", "DOCUMENT"))
            all.put("ZHICHENG_" + name + "_URL", service.url());
        all.put("management.server.port", -1);
        all.put("ZHICHENG_RECEPTION_KEY", Base64.getEncoder().encodeToString(RECEPTION_KEY));
        var application = new SpringApplication(GatewayServiceApplication.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        return application.run(all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    static Path page() {
        try {
            var root = Files.createTempDirectory("web");
            Files.createDirectories(root.resolve("assets"));
            Files.writeString(root.resolve("index.html"), "<!doctype html><title>职称申报平台</title>");
            Files.writeString(root.resolve("assets/app-3f2a.js"), "start()");
            Files.writeString(root.getParent().resolve("secret.txt"), "not of the page");
            Files.writeString(root.resolve("accounts.json"), """
                    {"accounts":[
                      {"username":"zhangsan","name":"张三","password":"p","kind":"CITIZEN","purpose":"申报人"},
                      {"username":"staff.jingzhou.limin","name":"李敏","password":"p","kind":"STAFF","role":"title-office",
                       "totpSecret":"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ","purpose":"职改办"}]}""");
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
