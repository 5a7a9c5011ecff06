package cn.zhicheng.kit.test;

import cn.zhicheng.local.Component;
import cn.zhicheng.local.RunningComponents;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a service finds in its environment while it is tested. A system property that is already set stays as it is. */
final class TestEnvironment {

    /** Nobody listens there: a test that calls another service says where it stands in for it. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private static final Set<Component> provided = EnumSet.noneOf(Component.class);

    private TestEnvironment() {}

    /** Starts what does not run yet. It runs until the JVM ends, for a later class may need it. */
    static synchronized void provide(Set<Component> components) {
        if (provided.isEmpty()) set(settings());
        var missing = EnumSet.copyOf(components);
        missing.removeAll(provided);
        if (missing.isEmpty()) return;
        set(start(missing));
        provided.addAll(missing);
    }

    private static Map<String, String> start(Set<Component> missing) {
        if (Boolean.parseBoolean(System.getenv("ZHICHENG_TEST_CONTAINERS"))) return ContainerComponents.start(missing);
        // Never closed here: the process ends with this one, after the last application context.
        return RunningComponents.start(TestFolder.create(), missing).environment();
    }

    private static Map<String, String> settings() {
        var settings = new LinkedHashMap<>(TestTokens.environment());
        settings.put("ZHICHENG_PUBLIC_URL", "http://localhost:8080");
        settings.put("ZHICHENG_TOPIC_PARTITIONS", "3");
        settings.put("ZHICHENG_TOPIC_REPLICAS", "1");
        settings.put("MANAGEMENT_SERVER_PORT", "0");
        settings.put("ZHICHENG_MASTER_KEYS", "test:" + randomKey());
        settings.put("ZHICHENG_BLIND_INDEX_KEY", randomKey());
        settings.put("ZHICHENG_RECEPTION_KEY", randomKey());
        for (var client : new String[] {"GATEWAY", "IDENTITY", "DOCUMENT", "ATTACHMENT", "BROKER"}) {
            settings.put("ZHICHENG_" + client + "_CLIENT_SECRET", "test-secret");
        }
        for (var service :
                new String[] {"IDENTITY", "ORG_BINDING", "COMMITTEE_PLAN", "DECLARATION", "ATTACHMENT", "DOCUMENT"}) {
            settings.put("ZHICHENG_" + service + "_URL", NOWHERE);
        }
        return settings;
    }

    private static void set(Map<String, String> settings) {
        settings.forEach(System.getProperties()::putIfAbsent);
    }

    private static String randomKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
