package cn.zhicheng.local.launcher;

import cn.zhicheng.local.process.Program;
import cn.zhicheng.local.process.RunningProgram;
import cn.zhicheng.local.process.StartFailedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One program of the system. Once it was ready, it is started again whenever it dies, until it is told to stop. */
final class Part {

    private final String name;
    private final Supplier<Program> program;
    private final Path logs;
    private final Leftovers leftovers;
    private final Progress progress;
    private final Clock clock;
    private final RestartPolicy policy = new RestartPolicy();

    private @Nullable RunningProgram running;
    private Instant startedAt = Instant.EPOCH;
    private boolean wanted;
    private boolean retired;

    Part(String name, Supplier<Program> program, Path logs, Leftovers leftovers, Progress progress, Clock clock) {
        this.name = name;
        this.program = program;
        this.logs = logs;
        this.leftovers = leftovers;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Starts it and waits until it serves.
     *
     * @throws StartFailedException if it does not; it is not tried again then
     */
    void start() throws InterruptedException {
        var begun = launch(program.get(), new Progress.State.Starting());
        if (begun == null) return;
        try {
            awaitReady(begun);
        } catch (StartFailedException e) {
            giveUp(e);
            throw e;
        }
        watch(begun);
    }

    /**
     * Runs another program in its place until that serves, does something with it, and ends it.
     *
     * @param limit how long its end may take
     */
    void rehearse(Program rehearsal, String what, Occasion occasion, Duration limit) throws InterruptedException {
        var begun = launch(rehearsal, new Progress.State.Preparing(what));
        if (begun == null) return;
        try {
            begun.awaitReady();
            occasion.take();
        } catch (StartFailedException e) {
            giveUp(e);
            throw e;
        }
        unwant();
        begun.stop(limit);
    }

    /** What is done while a rehearsal serves. */
    interface Occasion {
        void take() throws InterruptedException;
    }

    /** Ends it in order and leaves it so. */
    void stop(Duration limit) {
        unwant();
        var current = current();
        if (current == null) return;
        current.stop(limit);
        leftovers.forget(name);
        progress.changed(name, new Progress.State.Stopped());
    }

    /** Ends it in order for good. */
    void retire(Duration limit) {
        synchronized (this) {
            retired = true;
        }
        stop(limit);
    }

    /** Ends it as a crash would: it comes back by itself. */
    void kill() {
        var current = current();
        if (current != null) current.kill();
    }

    /** The process that runs now, if one does. */
    synchronized @Nullable RunningProgram current() {
        return running != null && running.isAlive() ? running : null;
    }

    private synchronized @Nullable RunningProgram launch(Program which, Progress.State state) {
        if (retired) throw new LaunchException("系统正在停止。");
        if (current() != null) return null;
        wanted = true;
        progress.changed(name, state);
        return begin(which);
    }

    private synchronized @Nullable RunningProgram relaunch() {
        return wanted && !retired && current() == null ? begin(program.get()) : null;
    }

    private RunningProgram begin(Program which) {
        var begun = RunningProgram.start(which, logs);
        running = begun;
        startedAt = clock.instant();
        leftovers.remember(name, begun.pid());
        return begun;
    }

    private synchronized boolean unwant() {
        var was = wanted;
        wanted = false;
        return was;
    }

    /** A part that was stopped while it started did not fail. */
    private void giveUp(StartFailedException failure) {
        if (unwant()) progress.changed(name, new Progress.State.Failed(failure.log()));
    }

    private void awaitReady(RunningProgram begun) throws InterruptedException {
        progress.changed(name, new Progress.State.Ready(begun.awaitReady()));
    }

    private void watch(RunningProgram watched) {
        var unused = watched.onExit().thenRun(() -> {
            var pause = pauseAfterDeath(watched);
            if (pause == null) return;
            progress.changed(name, new Progress.State.Restarting(pause, watched.log()));
            Executor later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, Part::thread);
            later.execute(this::restart);
        });
    }

    private synchronized @Nullable Duration pauseAfterDeath(RunningProgram dead) {
        if (!wanted || !dead.equals(running)) return null;
        return policy.pauseAfter(Duration.between(startedAt, clock.instant()));
    }

    private void restart() {
        var begun = relaunch();
        if (begun == null) return;
        try {
            awaitReady(begun);
        } catch (StartFailedException e) {
            // It is dead, which brings about the next try.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        watch(begun);
    }

    private static void thread(Runnable work) {
        Thread.ofVirtual().start(work);
    }
}
