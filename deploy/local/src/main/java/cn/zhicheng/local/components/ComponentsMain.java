package cn.zhicheng.local.components;

import cn.zhicheng.local.broker.LocalKafka;
import cn.zhicheng.local.objects.LocalObjects;
import cn.zhicheng.local.store.LocalStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * The process that components run in. Arguments: the data folder, then {@code store:<port>},
 * {@code kafka:<port>:<controller port>} or {@code objects:<port>} for each component. Keys of the object store come from
 * {@code S3_ACCESS_KEY} and {@code S3_SECRET_KEY}.
 *
 * <p>When all serve, it says {@value #READY} on a line of its own. It ends in order on SIGTERM and when its standard input
 * ends: that is when the process that started it is gone, however it went.
 */
public final class ComponentsMain {

    /** The line that tells that all components serve. */
    public static final String READY = "COMPONENTS READY";

    private static final Deque<AutoCloseable> running = new ArrayDeque<>();

    private ComponentsMain() {}

    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(ComponentsMain::stop, "stop"));
        Thread.ofPlatform().daemon().name("parent").start(ComponentsMain::endWithParent);
        var data = Path.of(args[0]);
        try {
            // One after the other: together they would contend for the same class loading.
            for (var component : Arrays.asList(args).subList(1, args.length)) start(data, component.split(":", -1));
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            e.printStackTrace();
            System.exit(1);
        }
        System.out.println(READY);
    }

    private static void start(Path data, String[] component) {
        var port = Integer.parseInt(component[1]);
        Supplier<AutoCloseable> starting = switch (component[0]) {
            case "store" -> () -> LocalStore.open(data.resolve("store"), port);
            case "kafka" -> () -> LocalKafka.start(data.resolve("kafka"), port, Integer.parseInt(component[2]));
            case "objects" ->
                () -> LocalObjects.start(
                        data.resolve("objects"), port, System.getenv("S3_ACCESS_KEY"), System.getenv("S3_SECRET_KEY"));
            default -> throw new IllegalArgumentException("no component " + component[0]);
        };
        var started = starting.get();
        synchronized (running) {
            running.push(started);
        }
    }

    private static void stop() {
        synchronized (running) {
            running.forEach(ComponentsMain::close);
            running.clear();
        }
    }

    private static void close(AutoCloseable component) {
        try {
            component.close();
        } catch (Exception e) {
            e.printStackTrace();
        }
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            // The pipe broke: the same as its end.
        }
        System.exit(0);
    }
}
