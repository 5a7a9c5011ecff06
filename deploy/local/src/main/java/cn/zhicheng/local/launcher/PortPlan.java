package cn.zhicheng.local.launcher;

import cn.zhicheng.local.Ports;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which port each part listens on. */
record PortPlan(Map<String, Integer> ports) {

    static final String STORE = "store";
    static final String KAFKA = "kafka";
    static final String KAFKA_CONTROLLER = "kafka-controller";
    static final String OBJECTS = "objects";
    static final String KEYCLOAK = "keycloak";

    private static final String MANAGEMENT = "-management";

    PortPlan {
        ports = Map.copyOf(ports);
    }

    /** The ports that the documentation names. */
    static PortPlan usual() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(STORE, 27017);
        ports.put(KAFKA, 9092);
        ports.put(KAFKA_CONTROLLER, 9093);
        ports.put(OBJECTS, 9000);
        ports.put(KEYCLOAK, 8480);
        ports.put(KEYCLOAK + MANAGEMENT, 9480);
        for (var service : Service.ALL) {
            ports.put(service.name(), service.port());
            ports.put(service.name() + MANAGEMENT, service.managementPort());
        }
        return new PortPlan(ports);
    }

    /** Ports that nobody uses at this moment. */
    static PortPlan free() {
        var ports = new LinkedHashMap<String, Integer>();
        var names = usual().ports.keySet().stream().sorted().toList();
        var free = Ports.free(names.size());
        for (var i = 0; i < names.size(); i++) ports.put(names.get(i), free.get(i));
        return new PortPlan(ports);
    }

    int of(String name) {
        var port = ports.get(name);
        if (port == null) throw new IllegalArgumentException("no port for " + name);
        return port;
    }

    int managementOf(String name) {
        return of(name + MANAGEMENT);
    }

    /** Only the ports of the components and of some services. */
    PortPlan of(Set<String> services) {
        var others = new LinkedHashMap<>(ports);
        for (var service : Service.ALL) {
            if (services.contains(service.name())) continue;
            others.remove(service.name());
            others.remove(service.name() + MANAGEMENT);
        }
        return new PortPlan(others);
    }

    /** A part whose port somebody uses, if there is one. */
    Optional<String> taken() {
        return ports.entrySet().stream()
                .filter(entry -> !Ports.isFree(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
