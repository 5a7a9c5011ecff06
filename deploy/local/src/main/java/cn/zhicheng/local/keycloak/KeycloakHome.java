package cn.zhicheng.local.keycloak;

import cn.zhicheng.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The distribution after {@code kc.sh build}, shared by all instances. It is built once for a version of Keycloak and of our
 * providers (24 s), for Keycloak refuses to start with a provider that it was not built with.
 */
public final class KeycloakHome {

    /** The modules beside the realms whose jars Keycloak loads. */
    private static final List<String> PROVIDERS = List.of("id-number-validator", "staff-password");

    private static final int BUILD_LIMIT_SECONDS = 300;

    private KeycloakHome() {}

    /**
     * The built distribution; builds it if need be.
     *
     * @throws IllegalStateException if this repository's modules are not packaged, or the build fails
     */
    public static Path prepare(Path root) {
        var providers = PROVIDERS.stream().map(module -> jar(root, module)).toList();
        var unpacked = unpacked(root);
        var homes = root.resolve("target/keycloak");
        try {
            Files.createDirectories(homes);
            // Two builds of modules may want it at once.
            try (var channel = FileChannel.open(
                            homes.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                var home = homes.resolve(unpacked.getFileName() + "-" + digest(providers));
                if (lock.isValid() && Files.notExists(home)) build(unpacked, providers, home);
                return home;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@link #prepare} would take its time. */
    public static boolean isPrepared(Path root) {
        var providers = PROVIDERS.stream().map(module -> jar(root, module)).toList();
        return Files.exists(root.resolve("target/keycloak/" + unpacked(root).getFileName() + "-" + digest(providers)));
    }

    private static Path unpacked(Path root) {
        return only(root.resolve("deploy/local/target/keycloak"), "keycloak-*");
    }

    private static Path jar(Path root, String module) {
        return only(root.resolve("deploy/keycloak").resolve(module).resolve("target"), module + "-*.jar");
    }

    private static Path only(Path folder, String pattern) {
        try (var found = Files.newDirectoryStream(folder, pattern)) {
            for (var path : found) return path;
        } catch (IOException e) {
            throw new IllegalStateException("build the modules with Maven first: " + folder + " is missing", e);
        }
        throw new IllegalStateException("build the modules with Maven first: no " + pattern + " in " + folder);
    }

    private static void build(Path unpacked, List<Path> providers, Path home) throws IOException {
        var unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Folders.copy(unpacked, unfinished);
        for (var jar : providers) {
            Files.copy(
                    jar,
                    unfinished.resolve("providers").resolve(jar.getFileName()),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        run(unfinished);
        Files.move(unfinished, home);
        removeOlder(home);
    }

    private static void run(Path home) throws IOException {
        var script = home.resolve("bin/kc.sh");
        if (!script.toFile().setExecutable(true)) throw new IOException("cannot make executable: " + script);
        var log = home.resolve("build.log");
        var builder = new ProcessBuilder(
                        script.toString(),
                        "build",
                        "--db=dev-file",
                        "--http-relative-path=/auth",
                        "--health-enabled=true")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        try {
            if (!process.waitFor(BUILD_LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("Keycloak cannot be built: see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak was built", e);
        }
    }

    /** An instance that still runs on an older one has its files open; the last three stay. */
    private static void removeOlder(Path home) throws IOException {
        try (var homes = Files.list(home.getParent())) {
            homes.filter(Files::isDirectory)
                    .filter(other -> !other.equals(home))
                    .sorted(Comparator.comparing(KeycloakHome::modified).reversed())
                    .skip(2)
                    .forEach(Folders::delete);
        }
    }

    private static long modified(Path path) {
        return path.toFile().lastModified();
    }

    private static String digest(List<Path> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) digest.update(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
