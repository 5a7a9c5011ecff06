package cn.zhicheng.local.keycloak;

import cn.zhicheng.local.Folders;
import cn.zhicheng.local.process.Program;
import cn.zhicheng.local.process.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How an instance of Keycloak is started: its folder, its realms, its command. */
public final class KeycloakProgram {

    /** The realm that plays the province's platform. */
    private static final String STAND_IN = "hubei-unified-identity";

    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    /** Names in realm files; those with a default, {@code ${X:default}}, need not be set. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

    /** Measured: 9.6 s and 330 MB instead of 14 s and 440 MB. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xms64m",
            "-Xmx512m",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    private KeycloakProgram() {}

    /**
     * Lays the instance's folder and tells how to start it.
     *
     * @param home as {@link KeycloakHome#prepare} gives it
     * @throws IllegalStateException if a realm file names a variable that has no value: Keycloak would take the name for it
     */
    public static Program of(KeycloakSettings settings, Path home) {
        var environment = environment(settings);
        try {
            lay(settings, home);
            requireVariables(settings.data().resolve("data/import"), environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.add("-Dkc.home.dir=" + settings.data());
        command.add("-Djboss.server.config.dir=" + settings.data().resolve("conf"));
        command.addAll(
                List.of("-cp", settings.data().resolve("lib/quarkus-run.jar").toString()));
        command.addAll(
                List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized", "--import-realm"));
        var ready = URI.create("http://127.0.0.1:" + settings.managementPort() + "/auth/health/ready");
        return new Program("keycloak", command, environment, settings.data(), new Readiness.HttpOk(ready), START_LIMIT);
    }

    private static void lay(KeycloakSettings settings, Path home) throws IOException {
        var data = settings.data();
        Files.createDirectories(data.resolve("data/import"));
        for (var shared : List.of("lib", "bin", "conf", "providers")) link(data.resolve(shared), home.resolve(shared));
        var source = settings.root().resolve("deploy/keycloak");
        Folders.delete(data.resolve("themes"));
        Folders.copy(source.resolve("themes"), data.resolve("themes"));
        importable(data.resolve("data/import"), source, settings.demo());
    }

    private static void importable(Path folder, Path source, boolean demo) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        copyAll(source.resolve("realms"), "*.json", folder);
        copyAll(source.resolve("standin"), "*.json", folder);
        if (demo) copyAll(source.resolve("demo"), "*-users-*.json", folder);
    }

    private static void copyAll(Path from, String pattern, Path to) throws IOException {
        try (var files = Files.newDirectoryStream(from, pattern)) {
            for (var file : files) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target.toAbsolutePath());
    }

    private static Map<String, String> environment(KeycloakSettings settings) {
        var environment = new LinkedHashMap<>(settings.variables());
        environment.put("KC_HOSTNAME", settings.publicUrl() + "/auth");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.port()));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.managementPort()));
        environment.put("KC_PROXY_HEADERS", "xforwarded");
        environment.put("KC_CACHE", "local");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakSettings.ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        environment.put("ZHICHENG_DEMO", Boolean.toString(settings.demo()));
        environment.put("ZHICHENG_PUBLIC_URL", settings.publicUrl().toString());
        environment.put("KEYCLOAK_INTERNAL_URL", settings.internalUrl().toString());
        // The stand-in is the province's platform here; who has the real one sets these.
        var internal = settings.internalRealm(STAND_IN) + "/protocol/openid-connect";
        environment.putIfAbsent("PROVINCE_ISSUER", settings.issuer(STAND_IN));
        environment.putIfAbsent(
                "PROVINCE_AUTHORIZATION_URL", settings.issuer(STAND_IN) + "/protocol/openid-connect/auth");
        environment.putIfAbsent("PROVINCE_TOKEN_URL", internal + "/token");
        environment.putIfAbsent("PROVINCE_JWKS_URL", internal + "/certs");
        environment.putIfAbsent("PROVINCE_LOGOUT_URL", internal + "/logout");
        return environment;
    }

    private static void requireVariables(Path realms, Map<String, String> environment) throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(realms, "*.json")) {
            for (var file : files) {
                VARIABLE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !environment.containsKey(name))
                        .forEach(missing::add);
            }
        }
        if (!missing.isEmpty())
            throw new IllegalStateException("the realm files name variables without value: " + missing);
    }
}
