package cn.zhicheng.system;

import cn.zhicheng.local.RepositoryFolder;
import cn.zhicheng.local.launcher.LocalSystem;
import cn.zhicheng.local.launcher.Progress;
import cn.zhicheng.local.launcher.SystemOptions;
import cn.zhicheng.signin.DemoAccounts;
import cn.zhicheng.signin.SignIn;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The system that the launcher starts on free ports in a folder of its own, once for all tests of this module, and stops
 * when the JVM ends. With {@code -Dzhicheng.url=http://localhost:8080} a system that runs already is tried instead.
 */
final class WholeSystem {
    static final Path TARGET = RepositoryFolder.root().resolve("system-tests/target");

    private WholeSystem() {}

    static LocalSystem running() {
        return Started.SYSTEM;
    }

    static String url() {
        var given = System.getProperty("zhicheng.url");
        return (given == null ? running().url().toString() : given).replaceAll("/$", "");
    }

    /** A demo citizen, signed in with a token as an API client is. */
    static Applicant citizen(String username) {
        var account = account(username);
        return new Applicant(
                url(),
                SignIn.at(url()).citizen(account.username(), account.password()).accessToken());
    }

    /** A member of the demo staff, with password and one-time code. */
    static Applicant staff(String username) {
        return new Applicant(url(), SignIn.at(url()).staff(account(username)).accessToken());
    }

    static DemoAccounts.DemoAccount account(String username) {
        return DemoAccounts.read(RepositoryFolder.root().resolve("deploy/keycloak/demo/demo-accounts.json"))
                .named(username);
    }

    /** Started when it is first asked for. */
    private static final class Started {
        private static final LocalSystem SYSTEM = start();
    }

    private static LocalSystem start() {
        try {
            var system = LocalSystem.start(
                    SystemOptions.forTests(RepositoryFolder.root(), TARGET.resolve("system")), Progress.silent());
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            return system;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(Objects.requireNonNullElse(e.getMessage(), "interrupted"), e);
        }
    }
}
