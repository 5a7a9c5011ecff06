package cn.zhicheng.local.launcher;

import cn.zhicheng.local.ComponentPrograms;
import cn.zhicheng.local.Folders;
import cn.zhicheng.local.Ports;
import cn.zhicheng.local.keycloak.KeycloakHome;
import cn.zhicheng.local.keycloak.KeycloakProgram;
import cn.zhicheng.local.process.Program;
import cn.zhicheng.local.process.StartFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The whole system on one machine: components and services, each a process of its own.
 *
 * <pre>{@code
 * try (var system = LocalSystem.start(SystemOptions.forTests(root, folder), Progress.silent())) {
 *     page.navigate(system.url().toString());
 *     system.stop("document-service");   // stays down until it is started again
 *     system.kill("gateway-service");    // comes back by itself, as after a crash
 *     system.start("document-service");
 * }
 * }</pre>
 */
public final class LocalSystem implements AutoCloseable {

    private static final Duration SERVICE_STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration COMPONENT_STOP_LIMIT = Duration.ofSeconds(15);
    private static final Duration CACHE_LIMIT = Duration.ofSeconds(180);

    /** What every service stands on. */
    private static final List<String> GROUND = List.of(PortPlan.STORE, PortPlan.KAFKA, PortPlan.OBJECTS);

    private final SystemOptions options;
    private final Progress progress;
    private final PortPlan ports;
    private final SystemEnvironment environment;
    private final Leftovers leftovers;
    private final FolderLock lock;
    private final Map<String, Part> parts = new ConcurrentHashMap<>();
    private final Map<String, ServiceHome> homes = new ConcurrentHashMap<>();

    /** Recording a cache takes a processor and a gigabyte. */
    private final Semaphore recording = new Semaphore(1);

    private LocalSystem(SystemOptions options, Progress progress, FolderLock lock) {
        this.options = options;
        this.progress = progress;
        this.lock = lock;
        this.ports = options.freePorts() ? PortPlan.free() : PortPlan.usual();
        this.environment = new SystemEnvironment(
                options, ports, Secrets.keptIn(options.folder().resolve("secrets.properties")));
        this.leftovers = new Leftovers(options.folder().resolve("run"));
    }

    /** What the console calls each part, in the order in which they are named. */
    public static Map<String, String> labels(SystemOptions options) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(Preparation.PART, "构建");
        labels.put(PortPlan.STORE, "文档库 store");
        labels.put(PortPlan.KAFKA, "事件总线 kafka");
        labels.put(PortPlan.OBJECTS, "对象存储 objects");
        labels.put(PortPlan.KEYCLOAK, "身份认证 keycloak");
        options.startedServices()
                .forEach(service -> labels.put(service.name(), service.label() + " " + service.name()));
        return labels;
    }

    /**
     * Builds what is out of date, starts everything and returns when all parts serve. On free ports it starts afresh, for
     * Keycloak keeps addresses with last time's ports.
     *
     * @throws LaunchException if it cannot be started, in one sentence; nothing is left running then
     */
    public static LocalSystem start(SystemOptions options, Progress progress) throws InterruptedException {
        if (options.freePorts()) reset(options.folder());
        var system = new LocalSystem(options, progress, FolderLock.of(options.folder()));
        try {
            system.startAll();
            return system;
        } catch (StartFailedException e) {
            system.close();
            throw new LaunchException(e.getMessage() + "日志：" + e.log(), e);
        } catch (RuntimeException | InterruptedException e) {
            system.close();
            throw e;
        }
    }

    /** Removes everything that a system kept, its secrets too. */
    public static void reset(Path folder) {
        var lock = FolderLock.of(folder);
        try {
            new Leftovers(folder.resolve("run")).end();
            for (var kept : List.of("data", "logs", "run", "secrets.properties", "settings.env")) {
                Folders.delete(folder.resolve(kept));
            }
        } finally {
            lock.close();
        }
    }

    /** The address for browsers. */
    public URI url() {
        return environment.publicUrl();
    }

    /** Where a service is reached without the gateway. */
    public URI address(String service) {
        return URI.create("http://127.0.0.1:" + ports.of(service));
    }

    /** Where a service tells its health and its metrics, below {@code /actuator}. */
    public URI managementAddress(String service) {
        return URI.create("http://127.0.0.1:" + ports.managementOf(service));
    }

    public Path logs() {
        return options.logs();
    }

    /** What a service that is started by hand must find in its environment. Holds secrets. */
    public Map<String, String> settings() {
        return environment.forDevelopers();
    }

    /** The process of a part, for who measures it. */
    public long pid(String part) {
        var current = part(part).current();
        if (current == null) throw new IllegalStateException(part + " does not run");
        return current.pid();
    }

    /** Whether a part serves at this moment. */
    public boolean isReady(String part) throws InterruptedException {
        var current = part(part).current();
        return current != null && current.isReady();
    }

    /** Stops a part in order; it stays down. */
    public void stop(String part) {
        part(part).stop(limit(part));
    }

    /** Kills a part as a crash would; it is started again after a pause. */
    public void kill(String part) {
        part(part).kill();
    }

    /** Starts a part that was stopped, and returns when it serves. */
    public void start(String part) throws InterruptedException {
        part(part).start();
    }

    /**
     * Starts one more process of a service, on free ports, and returns when it serves.
     *
     * @param name what {@link #stop} and {@link #kill} know it by, such as {@code gateway-service-2}
     * @return where it is reached
     */
    public URI startReplica(String service, String name) throws InterruptedException {
        var free = Ports.free(2);
        add(name, () -> serviceProgram(Service.named(service), name, free.get(0), free.get(1)))
                .start();
        return URI.create("http://127.0.0.1:" + free.get(0));
    }

    /** Stops everything: who serves people first, who keeps data last. */
    @Override
    public void close() {
        for (var stage : StopOrder.of(parts.keySet())) {
            Together.all(stage.stream()
                            .map(name -> Together.begin(() -> part(name).retire(limit(name))))
                            .toList())
                    .join();
        }
        lock.close();
    }

    private void startAll() throws InterruptedException {
        leftovers.end();
        Preconditions.requireFreePorts(ports.of(options.services()));
        Preconditions.requireMemory(
                Memory.availableMegabytes(), options.services().size());
        homes.putAll(new Preparation(options, progress).run());
        addComponents();
        var ground = Together.all(GROUND.stream().map(this::begin).toList());
        var starts = new ArrayList<CompletableFuture<Void>>(List.of(ground, begin(PortPlan.KEYCLOAK)));
        for (var service : options.startedServices()) {
            add(service.name(), () -> serviceProgram(service));
            starts.add(Together.after(ground, () -> startService(service)));
        }
        Together.await(starts);
    }

    private void addComponents() {
        var data = options.folder().resolve("data");
        add(PortPlan.STORE, () -> ComponentPrograms.store(PortPlan.STORE, data, ports.of(PortPlan.STORE)));
        add(
                PortPlan.KAFKA,
                () -> ComponentPrograms.kafka(
                        PortPlan.KAFKA, data, ports.of(PortPlan.KAFKA), ports.of(PortPlan.KAFKA_CONTROLLER)));
        add(
                PortPlan.OBJECTS,
                () -> ComponentPrograms.objects(
                        PortPlan.OBJECTS, data, ports.of(PortPlan.OBJECTS), environment.objectKeys()));
        add(PortPlan.KEYCLOAK, () -> KeycloakProgram.of(environment.keycloak(), KeycloakHome.prepare(options.root())));
    }

    private CompletableFuture<Void> begin(String name) {
        return Together.begin(part(name)::start);
    }

    private void startService(Service service) throws InterruptedException {
        recordCache(service);
        part(service.name()).start();
    }

    /** A first run that writes down which classes it loads, so that all later ones find them ready. */
    private void recordCache(Service service) throws InterruptedException {
        var home = home(service);
        if (home.hasCache() || !options.recordCaches()) return;
        recording.acquire();
        try {
            var program = serviceProgram(service).withJvmOptions(home.recording());
            var what = "正在制作启动缓存（仅第一次）";
            part(service.name()).rehearse(program, what, () -> visit(address(service.name())), CACHE_LIMIT);
            home.keepCache();
        } finally {
            recording.release();
        }
    }

    /** One request loads what serves requests. What it is answered does not matter. */
    private static void visit(URI address) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            // It will load it at its first real request.
        }
    }

    private Program serviceProgram(Service service) {
        return serviceProgram(service, service.name(), ports.of(service.name()), ports.managementOf(service.name()));
    }

    private Program serviceProgram(Service service, String name, int port, int managementPort) {
        return home(service)
                .program(name, options.folder(), managementPort, environment.of(service, port, managementPort));
    }

    private ServiceHome home(Service service) {
        var home = homes.get(service.name());
        if (home == null) throw new IllegalArgumentException(service.name() + " is not part of this system");
        return home;
    }

    private Part add(String name, Supplier<Program> program) {
        var part = new Part(name, program, options.logs(), leftovers, progress, Clock.systemUTC());
        parts.put(name, part);
        return part;
    }

    private Part part(String name) {
        var part = parts.get(name);
        if (part == null) throw new IllegalArgumentException("no part " + name);
        return part;
    }

    private static Duration limit(String part) {
        return StopOrder.isComponent(part) ? COMPONENT_STOP_LIMIT : SERVICE_STOP_LIMIT;
    }
}
