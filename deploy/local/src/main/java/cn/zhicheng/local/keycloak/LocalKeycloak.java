package cn.zhicheng.local.keycloak;

import cn.zhicheng.local.process.RunningProgram;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A running Keycloak, for tests that need the real one.
 *
 * <pre>{@code
 * try (var keycloak = LocalKeycloak.start(settings, logs)) {
 *     signIn(keycloak.internalUrl());
 * }
 * }</pre>
 */
public final class LocalKeycloak implements AutoCloseable {

    private final KeycloakSettings settings;
    private final RunningProgram process;

    private LocalKeycloak(KeycloakSettings settings, RunningProgram process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Builds the distribution if need be, starts an instance and returns when it serves: 10 s, 25 s on a new folder.
     *
     * @param logs the folder of {@code keycloak.log}
     * @throws cn.zhicheng.local.process.StartFailedException if it does not start
     */
    public static LocalKeycloak start(KeycloakSettings settings, Path logs) throws InterruptedException {
        var home = KeycloakHome.prepare(settings.root());
        var process = RunningProgram.start(KeycloakProgram.of(settings, home), logs);
        process.awaitReady();
        return new LocalKeycloak(settings, process);
    }

    public URI internalUrl() {
        return settings.internalUrl();
    }

    public KeycloakSettings settings() {
        return settings;
    }

    public Path log() {
        return process.log();
    }

    /** The database's file: what is kept at rest. */
    public Path database() {
        return settings.data().resolve("data/h2/keycloakdb.mv.db");
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(15));
    }
}
