package cn.zhicheng.local.launcher;

import cn.zhicheng.local.Folders;
import cn.zhicheng.local.JvmFlags;
import cn.zhicheng.local.process.Program;
import cn.zhicheng.local.process.Readiness;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A service's jar, unpacked as Spring Boot proposes, which starts sooner and lets a cache of loaded classes apply. Each build
 * has a folder of its own: a running service is never changed under its feet.
 */
final class ServiceHome {

    private static final Duration START_LIMIT = Duration.ofSeconds(240);
    private static final int KEPT = 2;

    private final Service service;
    private final Path folder;

    private ServiceHome(Service service, Path folder) {
        this.service = service;
        this.folder = folder;
    }

    /**
     * Unpacks a jar unless that was done.
     *
     * @param homes the folder of all services' homes
     */
    static ServiceHome of(Service service, Path jar, Path homes, Path log) {
        if (Files.notExists(jar)) throw new LaunchException(service.name() + " 还没有构建：请不带 --no-build 再运行。");
        var folder = homes.resolve(service.name() + "-" + digest(jar));
        if (Files.notExists(folder)) unpack(service, jar, folder, homes, log);
        return new ServiceHome(service, folder);
    }

    /** How the service is started. */
    Program program(String name, Path directory, int managementPort, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(JvmFlags.SMALL);
        command.add("-Xmx" + service.heapMegabytes() + "m");
        command.add("-XX:ReservedCodeCacheSize=48m");
        if (hasCache()) command.addAll(List.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off", "-Xlog:cds=off"));
        command.addAll(List.of("-jar", jar().toString()));
        var ready = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
        return new Program(name, command, environment, directory, new Readiness.HttpOk(ready), START_LIMIT);
    }

    /** Options that make the JVM write the cache when it ends. */
    List<String> recording() {
        return List.of("-XX:AOTCacheOutput=" + unfinishedCache(), "-Xlog:aot=error", "-Xlog:cds=error");
    }

    /** Takes the cache that a recording run has written. Without one the service starts all the same. */
    void keepCache() {
        try {
            if (Files.exists(unfinishedCache())) Files.move(unfinishedCache(), cache(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasCache() {
        return Files.exists(cache());
    }

    private Path jar() {
        return folder.resolve(service.name() + ".jar");
    }

    private Path cache() {
        return folder.resolve("classes-" + Runtime.version() + ".aot");
    }

    private Path unfinishedCache() {
        // Another launcher may record the same service at this moment.
        return folder.resolve("classes-" + ProcessHandle.current().pid() + ".unfinished");
    }

    private static void unpack(Service service, Path jar, Path folder, Path homes, Path log) {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Folders.create(homes);
        var command = List.of(
                java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", unfinished.toString());
        Commands.run(command, homes, Map.of(), log, service.name() + " 的程序包无法解开");
        try {
            Files.move(unfinished.resolve(jar.getFileName()), unfinished.resolve(service.name() + ".jar"));
            Files.move(unfinished, folder);
            removeOlder(service, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeOlder(Service service, Path folder) throws IOException {
        try (var homes = Files.list(folder.getParent())) {
            homes.filter(home -> home.getFileName().toString().startsWith(service.name() + "-"))
                    .sorted(Comparator.comparing((Path home) -> home.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .forEach(Folders::delete);
        }
    }

    /** Of the content, for a build that changes nothing makes the same jar at another time. */
    private static String digest(Path jar) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var bytes = new DigestInputStream(Files.newInputStream(jar), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
