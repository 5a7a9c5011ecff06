package cn.zhicheng.system;

import cn.zhicheng.local.RepositoryFolder;
import cn.zhicheng.local.launcher.LocalSystem;
import cn.zhicheng.local.launcher.Progress;
import cn.zhicheng.local.launcher.SystemOptions;
import cn.zhicheng.signin.Citizen;
import cn.zhicheng.signin.DemoAccounts;
import cn.zhicheng.signin.SignIn;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

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

    /** Whether these tests started it, and may stop its parts. */
    static boolean isOurs() {
        return System.getProperty("zhicheng.url") == null;
    }

    static String url() {
        var given = System.getProperty("zhicheng.url");
        return (given == null ? running().url().toString() : given).replaceAll("/$", "");
    }

    /** A demo citizen, signed in with a token as an API client is. */
    static Applicant citizen(String username) {
        return citizen(username, account(username).password());
    }

    /** Somebody new at the provincial platform, so that a test has a person of its own. */
    static Citizen newCitizen() {
        var citizen = Citizen.bornOn(LocalDate.of(1989, 5, 26));
        citizen.registered(SignIn.at(url()));
        return citizen;
    }

    static Applicant citizen(Citizen citizen) {
        return citizen(citizen.username(), Citizen.PASSWORD);
    }

    /** A member of the demo staff, with password and one-time code. */
    static Applicant staff(String username) {
        return signedIn(() -> SignIn.at(url()).staff(account(username)).accessToken());
    }

    /** Any citizen, signed in with a token as an API client is. */
    static Applicant citizen(String username, String password) {
        return signedIn(() -> SignIn.at(url()).citizen(username, password).accessToken());
    }

    private static Applicant signedIn(Supplier<String> signIn) {
        return new Applicant(url(), new RenewedToken(signIn, Clock.systemUTC()));
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
