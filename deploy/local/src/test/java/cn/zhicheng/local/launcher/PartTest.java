package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.local.Ports;
import cn.zhicheng.local.launcher.Progress.State;
import cn.zhicheng.local.process.Program;
import cn.zhicheng.local.process.Readiness;
import cn.zhicheng.local.process.RunningProgram;
import cn.zhicheng.local.process.StartFailedException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final int port = Ports.free(1).getFirst();
    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();
    private Part part;

    @BeforeEach
    void describe() {
        part = part(Integer.toString(port));
    }

    @AfterEach
    void end() {
        part.retire(LIMIT);
    }

    @Test
    void servesOnceItIsStarted() throws InterruptedException {
        part.start();

        assertThat(next()).isInstanceOf(State.Starting.class);
        assertThat(next()).isInstanceOf(State.Ready.class);
        assertThat(running().isReady()).isTrue();
    }

    @Test
    void comesBackByItselfAfterACrashAndSaysSo() throws InterruptedException {
        part.start();
        var first = running().pid();
        states.clear();

        part.kill();

        assertThat(next())
                .isInstanceOfSatisfying(
                        State.Restarting.class,
                        restarting -> assertThat(restarting.in()).isEqualTo(Duration.ofSeconds(1)));
        assertThat(next()).isInstanceOf(State.Ready.class);
        assertThat(running().pid()).isNotEqualTo(first);
    }

    @Test
    void staysDownWhenItIsStoppedAndServesAgainWhenStarted() throws InterruptedException {
        part.start();

        part.stop(LIMIT);
        Thread.sleep(1_500);
        assertThat(part.current()).isNull();

        part.start();
        assertThat(running().isReady()).isTrue();
    }

    @Test
    void failsAtOnceWhenItDiesWhileItStarts() {
        var dying = part("dies");

        assertThatThrownBy(dying::start).isInstanceOfSatisfying(StartFailedException.class, failure -> {
            assertThat(failure).hasMessageContainingAll("fake", "启动时退出", "3");
            assertThat(failure.log()).isEqualTo(folder.resolve("logs/fake.log"));
        });
        assertThat(dying.current()).isNull();
    }

    @Test
    void isNotStartedAnyMoreOnceTheSystemEnds() {
        part.retire(LIMIT);

        assertThatThrownBy(part::start).isInstanceOf(LaunchException.class);
    }

    @Test
    void isFoundAndEndedAfterACrashOfTheLauncher() throws InterruptedException {
        part.start();
        var left = ProcessHandle.of(running().pid()).orElseThrow();

        new Leftovers(folder.resolve("run")).end();

        assertThat(left.onExit().orTimeout(10, TimeUnit.SECONDS).join().isAlive())
                .isFalse();
    }

    private Part part(String argument) {
        return new Part(
                "fake",
                () -> program(argument),
                folder.resolve("logs"),
                new Leftovers(folder.resolve("run")),
                (_, state) -> states.add(state),
                Clock.systemUTC());
    }

    private Program program(String argument) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classes(), FakeService.class.getName(), argument);
        var ready = new Readiness.HttpOk(URI.create("http://127.0.0.1:" + port + "/ready"));
        return new Program("fake", command, Map.of(), folder, ready, Duration.ofSeconds(30));
    }

    private static String classes() {
        return FakeService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }

    private State next() throws InterruptedException {
        var state = states.poll(20, TimeUnit.SECONDS);
        if (state == null) throw new AssertionError("nothing happened");
        return state;
    }

    private RunningProgram running() {
        var running = part.current();
        if (running == null) throw new AssertionError("it does not run");
        return running;
    }
}
