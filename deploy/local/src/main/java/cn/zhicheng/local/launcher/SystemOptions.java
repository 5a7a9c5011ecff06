package cn.zhicheng.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a system is started.
 *
 * @param root of this repository
 * @param folder keeps data, logs and secrets
 * @param freePorts whether any free ports are taken instead of the usual ones; what the folder keeps is removed then
 * @param services the names of those that are started; none: the components alone
 * @param demo whether there are demo people and data
 * @param build whether what is out of date is built first; pages that were never built are built in any case
 * @param recordCaches whether a service that starts for the first time since it was built starts twice, so that it starts
 *     sooner ever after
 * @param settings more environment variables for the services; they win
 */
public record SystemOptions(
        Path root,
        Path folder,
        boolean freePorts,
        Set<String> services,
        boolean demo,
        boolean build,
        boolean recordCaches,
        Map<String, String> settings) {

    public SystemOptions {
        root = root.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
        services = Set.copyOf(services);
        settings = Map.copyOf(settings);
    }

    /** What {@code ./run} starts. */
    public static SystemOptions usual(Path root) {
        return new SystemOptions(root, root.resolve(".local"), false, all(), true, true, true, Map.of());
    }

    /** A system of its own for tests, of what is built already. */
    public static SystemOptions forTests(Path root, Path folder) {
        return new SystemOptions(root, folder, true, all(), true, false, false, Map.of());
    }

    public SystemOptions withFolder(Path folder) {
        return new SystemOptions(root, folder, freePorts, services, demo, build, recordCaches, settings);
    }

    public SystemOptions withFreePorts() {
        return new SystemOptions(root, folder, true, services, demo, build, recordCaches, settings);
    }

    public SystemOptions withoutServices() {
        return withServices(Set.of());
    }

    /** Without a service that is started by hand, on its usual port. */
    public SystemOptions without(String service) {
        var others = new TreeSet<>(services);
        others.remove(Service.named(service).name());
        return withServices(others);
    }

    private SystemOptions withServices(Set<String> services) {
        return new SystemOptions(root, folder, freePorts, services, demo, build, recordCaches, settings);
    }

    public SystemOptions withoutDemo() {
        return new SystemOptions(root, folder, freePorts, services, false, build, recordCaches, settings);
    }

    public SystemOptions withoutBuild() {
        return new SystemOptions(root, folder, freePorts, services, demo, false, recordCaches, settings);
    }

    public SystemOptions withoutRecordingCaches() {
        return new SystemOptions(root, folder, freePorts, services, demo, build, false, settings);
    }

    public SystemOptions withSettings(Map<String, String> settings) {
        return new SystemOptions(root, folder, freePorts, services, demo, build, recordCaches, settings);
    }

    /** The services that are started, in the order of their table. */
    List<Service> startedServices() {
        return Service.ALL.stream()
                .filter(service -> services.contains(service.name()))
                .toList();
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path data(String part) {
        return folder.resolve("data").resolve(part);
    }

    private static Set<String> all() {
        return Service.ALL.stream().map(Service::name).collect(Collectors.toSet());
    }
}
