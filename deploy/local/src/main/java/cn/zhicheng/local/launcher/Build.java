package cn.zhicheng.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is started must be built from what lies in the work tree now: builds what is not. */
final class Build {

    /** Modules that services are made of, beside their own. */
    private static final List<String> SHARED = List.of("contracts", "service-kit");

    /** Modules that Keycloak loads. */
    private static final List<String> PROVIDERS =
            List.of("deploy/keycloak/id-number-validator", "deploy/keycloak/staff-password");

    private final Path root;
    private final Path log;
    private final Clock clock;

    Build(Path root, Path logs, Clock clock) {
        this.clock = clock;
        this.root = root;
        this.log = logs.resolve("build.log");
    }

    /** The modules whose jar is missing or older than a source, as Maven names them. */
    List<String> modulesOutOfDate(List<Service> services) {
        var parents = Stream.concat(Stream.of("pom.xml"), SHARED.stream())
                .map(root::resolve)
                .toList();
        var ofServices = services.stream().map(Service::name).filter(module -> isOutOfDate(module, parents));
        var ofKeycloak = PROVIDERS.stream().filter(module -> isOutOfDate(module, List.of()));
        return Stream.concat(ofKeycloak, ofServices).toList();
    }

    /** Whether the pages that browsers get are missing or older than a source. */
    boolean isWebOutOfDate() {
        return Files.exists(root.resolve("web/package.json"))
                && Sources.areNewerThan(root.resolve("web/dist/index.html"), List.of(root.resolve("web")));
    }

    /** Whether the pages that browsers get were never built. */
    boolean isWebMissing() {
        return Files.exists(root.resolve("web/package.json")) && Files.notExists(root.resolve("web/dist/index.html"));
    }

    void buildModules(List<String> modules) {
        var command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-T", "2", "-Dmaven.test.skip=true"));
        // Formatting is the developers' concern: who only runs the system is not stopped by it.
        command.addAll(List.of("-Dspotless.check.skip=true", "-pl", String.join(",", modules), "-am", "package"));
        var quiet = "--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED";
        Commands.run(command, root, Map.of("MAVEN_OPTS", quiet), log, "Maven 构建失败");
        modules.forEach(this::touch);
    }

    void buildWeb() {
        var web = root.resolve("web");
        if (Sources.areNewerThan(
                web.resolve("node_modules/.package-lock.json"), List.of(web.resolve("package-lock.json")))) {
            Commands.run(List.of("npm", "ci", "--no-audit", "--no-fund"), web, Map.of(), log, "npm 安装网页依赖失败");
        }
        Commands.run(List.of("npm", "run", "build"), web, Map.of(), log, "网页构建失败");
    }

    /** The jar of a module. */
    Path jar(String module) {
        var target = root.resolve(module).resolve("target");
        var name = Path.of(module).getFileName().toString();
        try (var jars = Files.newDirectoryStream(target, name + "-*-SNAPSHOT.jar")) {
            for (var jar : jars) return jar;
        } catch (IOException e) {
            // No target folder: it was never built.
        }
        return target.resolve(name + ".jar");
    }

    private boolean isOutOfDate(String module, List<Path> parents) {
        var sources =
                Stream.concat(parents.stream(), Stream.of(root.resolve(module))).toList();
        return Sources.areNewerThan(jar(module), sources);
    }

    /** Maven leaves a jar alone whose content would be the same; it is up to date all the same. */
    private void touch(String module) {
        if (!jar(module).toFile().setLastModified(clock.millis())) {
            throw new UncheckedIOException(new IOException("cannot set the time of " + jar(module)));
        }
    }
}
