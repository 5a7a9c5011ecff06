package cn.zhicheng.local.launcher;

import cn.zhicheng.local.ComponentPrograms;
import cn.zhicheng.local.Folders;
import cn.zhicheng.local.Ports;
import cn.zhicheng.local.keycloak.KeycloakHome;
import cn.zhicheng.local.keycloak.KeycloakProgram;
import cn.zhicheng.local.process.Program;
import cn.zhicheng.local.process.StartFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
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

    /** The line of what is built before anything is started. */
    static final String BUILD = "build";

    private static final Duration SERVICE_STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration COMPONENT_STOP_LIMIT = Duration.ofSeconds(15);
    private static final Duration CACHE_LIMIT = Duration.ofSeconds(180);

    /** Components that every service stands on. */
    private static final List<String> GROUND = List.of(PortPlan.STORE, PortPlan.KAFKA, PortPlan.OBJECTS);

    private final SystemOptions options;
    private final Progress progress;
    private final PortPlan ports;
    private final SystemEnvironment environment;
    private final Leftovers leftovers;
    private final FileChannel lock;
    private final Map<String, Part> parts = new ConcurrentHashMap<>();
    private final Map<String, ServiceHome> homes = new ConcurrentHashMap<>();

    /** Recording a cache takes a processor and a gigabyte. */
    private final Semaphore recording = new Semaphore(1);

    private LocalSystem(SystemOptions options, Progress progress, PortPlan ports, FileChannel lock) {
        this.options = options;
        this.progress = progress;
        this.ports = ports;
        this.lock = lock;
        this.environment = new SystemEnvironment(
                options, ports, Secrets.keptIn(options.folder().resolve("secrets.properties")));
        this.leftovers = new Leftovers(options.folder().resolve("run"));
    }

    /** What the console calls each part, in the order in which they are named. */
    public static Map<String, String> labels(SystemOptions options) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(BUILD, "构建");
        labels.put(PortPlan.STORE, "文档库 store");
        labels.put(PortPlan.KAFKA, "事件总线 kafka");
        labels.put(PortPlan.OBJECTS, "对象存储 objects");
        labels.put(PortPlan.KEYCLOAK, "身份认证 keycloak");
        if (options.services()) {
            Service.ALL.forEach(service -> labels.put(service.name(), service.label() + " " + service.name()));
        }
        return labels;
    }

    /**
     * Builds what is out of date, starts everything and returns when all parts serve.
     *
     * @throws LaunchException if it cannot be started, in one sentence; nothing is left running then
     */
    public static LocalSystem start(SystemOptions options, Progress progress) throws InterruptedException {
        var lock = lock(options.folder());
        var system = open(options, progress, lock);
        try {
            system.prepare();
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
        if (Files.notExists(folder)) return;
        var lock = lock(folder);
        try {
            new Leftovers(folder.resolve("run")).end();
            for (var kept : List.of("data", "logs", "run")) Folders.delete(folder.resolve(kept));
            Files.deleteIfExists(folder.resolve("secrets.properties"));
            Files.deleteIfExists(folder.resolve("settings.env"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            unlock(lock);
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

    /** Whether a part serves at this moment. */
    public boolean isReady(String part) throws InterruptedException {
        var current = part(part).current();
        return current != null && current.isReady();
    }

    /**
     * Starts one more process of a service, on free ports, and returns when it serves.
     *
     * @param name what {@link #stop} and {@link #kill} know it by, such as {@code gateway-service-2}
     * @return where it is reached
     */
    public URI startReplica(String service, String name) throws InterruptedException {
        var free = Ports.free(2);
        var replica = part(name, () -> serviceProgram(Service.named(service), name, free.get(0), free.get(1)));
        replica.start();
        return URI.create("http://127.0.0.1:" + free.get(0));
    }

    /** Stops everything: who serves people first, who keeps data last. */
    @Override
    public void close() {
        for (var stage : stages()) {
            var stops = stage.stream()
                    .map(name -> CompletableFuture.runAsync(() -> part(name).retire(limit(name)), LocalSystem::thread))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(stops).join();
        }
        unlock(lock);
    }

    private static LocalSystem open(SystemOptions options, Progress progress, FileChannel lock) {
        try {
            new Leftovers(options.folder().resolve("run")).end();
            var ports = options.freePorts() ? PortPlan.free() : PortPlan.usual();
            Preconditions.requireFreePorts(ports);
            Preconditions.requireMemory(Memory.availableMegabytes(), options.services());
            return new LocalSystem(options, progress, ports, lock);
        } catch (RuntimeException e) {
            unlock(lock);
            throw e;
        }
    }

    private void prepare() {
        var from = System.nanoTime();
        if (options.build()) build();
        if (!KeycloakHome.isPrepared(options.root())) {
            progress.changed(BUILD, new Progress.State.Preparing("正在准备 Keycloak（仅第一次）"));
        }
        KeycloakHome.prepare(options.root());
        if (options.services()) {
            var log = options.logs().resolve("build.log");
            var jars = new Build(options.root(), options.logs(), Clock.systemUTC());
            for (var service : Service.ALL) {
                var home = ServiceHome.of(
                        service, jars.jar(service.name()), options.root().resolve("target/services"), log);
                homes.put(service.name(), home);
            }
        }
        progress.changed(BUILD, new Progress.State.Ready(Duration.ofNanos(System.nanoTime() - from)));
    }

    private void build() {
        var build = new Build(options.root(), options.logs(), Clock.systemUTC());
        var modules = build.modulesOutOfDate(options.services() ? Service.ALL : List.of());
        if (!modules.isEmpty()) {
            progress.changed(BUILD, new Progress.State.Preparing("正在构建 Java 模块 " + modules.size() + " 个"));
            build.buildModules(modules);
        }
        if (options.services() && build.isWebOutOfDate()) {
            progress.changed(BUILD, new Progress.State.Preparing("正在构建网页"));
            build.buildWeb();
        }
    }

    private void startAll() throws InterruptedException {
        var data = options.folder().resolve("data");
        part(PortPlan.STORE, () -> ComponentPrograms.store(PortPlan.STORE, data, ports.of(PortPlan.STORE)));
        part(
                PortPlan.KAFKA,
                () -> ComponentPrograms.kafka(
                        PortPlan.KAFKA, data, ports.of(PortPlan.KAFKA), ports.of(PortPlan.KAFKA_CONTROLLER)));
        part(
                PortPlan.OBJECTS,
                () -> ComponentPrograms.objects(
                        PortPlan.OBJECTS, data, ports.of(PortPlan.OBJECTS), environment.objectKeys()));
        part(PortPlan.KEYCLOAK, () -> KeycloakProgram.of(environment.keycloak(), KeycloakHome.prepare(options.root())));
        var ground = GROUND.stream().map(this::starting).toArray(CompletableFuture<?>[]::new);
        var grounded = CompletableFuture.allOf(ground);
        var starts = new ArrayList<CompletableFuture<?>>(List.of(grounded, starting(PortPlan.KEYCLOAK)));
        for (var service : homes.keySet()) {
            part(service, () -> serviceProgram(Service.named(service)));
            starts.add(grounded.thenRunAsync(() -> startService(service), LocalSystem::thread));
        }
        awaitAll(starts);
    }

    private Program serviceProgram(Service service) {
        return serviceProgram(service, service.name(), ports.of(service.name()), ports.managementOf(service.name()));
    }

    private Program serviceProgram(Service service, String name, int port, int managementPort) {
        var home = homes.get(service.name());
        if (home == null) throw new IllegalStateException(service.name() + " is not part of this system");
        return home.program(name, options.folder(), managementPort, environment.of(service, port, managementPort));
    }

    private void startService(String service) {
        try {
            recordCache(service);
            part(service).start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("已中断。", e);
        }
    }

    /** A first run that writes down which classes it loads, so that all later ones find them ready. */
    private void recordCache(String service) throws InterruptedException {
        var home = homes.get(service);
        if (home == null || home.hasCache() || !options.recordCaches()) return;
        recording.acquire();
        try {
            var program = serviceProgram(Service.named(service)).withJvmOptions(home.recording());
            part(service).rehearse(program, "正在制作启动缓存（仅第一次）", () -> visit(address(service)), CACHE_LIMIT);
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

    private CompletableFuture<?> starting(String name) {
        var part = part(name);
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        part.start();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw new LaunchException("已中断。", e);
                    }
                },
                LocalSystem::thread);
    }

    /** The first failure ends the waiting: the rest would only wait for what is not to come. */
    private static void awaitAll(List<CompletableFuture<?>> starts) throws InterruptedException {
        var all = CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new));
        var failed = new CompletableFuture<Object>();
        for (var start : starts) {
            var unused = start.whenComplete((_, failure) -> {
                if (failure != null) failed.completeExceptionally(failure);
            });
        }
        try {
            CompletableFuture.anyOf(all, failed).get();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(Throwable failure) {
        var cause = failure.getCause();
        if (failure instanceof CompletionException || failure instanceof ExecutionException) {
            return cause == null ? new LaunchException(failure.toString(), failure) : unwrapped(cause);
        }
        return failure instanceof RuntimeException runtime ? runtime : new LaunchException(failure.toString(), failure);
    }

    private List<List<String>> stages() {
        var components = List.of(PortPlan.KEYCLOAK, PortPlan.OBJECTS, PortPlan.KAFKA, PortPlan.STORE);
        var gateways = new ArrayList<String>();
        var services = new ArrayList<String>();
        for (var name : parts.keySet()) {
            if (components.contains(name)) continue;
            (name.startsWith("gateway-service") ? gateways : services).add(name);
        }
        return List.of(
                gateways,
                services,
                List.of(PortPlan.KEYCLOAK, PortPlan.OBJECTS, PortPlan.KAFKA).stream()
                        .filter(parts::containsKey)
                        .toList(),
                List.of(PortPlan.STORE).stream().filter(parts::containsKey).toList());
    }

    private static Duration limit(String part) {
        return GROUND.contains(part) || part.equals(PortPlan.KEYCLOAK) ? COMPONENT_STOP_LIMIT : SERVICE_STOP_LIMIT;
    }

    private Part part(String name, Supplier<Program> program) {
        var part = new Part(name, program, options.logs(), leftovers, progress, Clock.systemUTC());
        parts.put(name, part);
        return part;
    }

    private Part part(String name) {
        var part = parts.get(name);
        if (part == null) throw new IllegalArgumentException("no part " + name);
        return part;
    }

    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) return channel;
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new LaunchException("%s 里的系统已经在运行：请先停止它，或用 --data 指定另一个目录。".formatted(folder));
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void unlock(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void thread(Runnable work) {
        Thread.ofVirtual().start(work);
    }
}
