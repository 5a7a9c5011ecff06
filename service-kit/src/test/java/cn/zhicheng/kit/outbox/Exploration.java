package cn.zhicheng.kit.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/**
 * Visits every state that some interleaving of processes leads to. A crash needs no step of its own: a process that
 * crashed is one that is never continued, and in every state it is asked what a sweep would make of it if all crashed.
 */
final class Exploration {
    record State(World world, List<List<Object>> histories) {}

    private final List<Process> processes;
    private final Process sweep;
    private final HashSet<State> seen = new HashSet<>();

    Exploration(List<Process> processes, Process sweep) {
        this.processes = processes;
        this.sweep = sweep;
    }

    /** The number of states, all of them good. */
    int explore(World start) {
        var todo = new ArrayDeque<State>();
        visit(new State(start, Collections.nCopies(processes.size(), List.of())), todo);
        while (!todo.isEmpty()) {
            var state = todo.pop();
            for (int p = 0; p < processes.size(); p++) {
                var step = Replay.next(processes.get(p), state.histories().get(p));
                if (step == null) continue;
                for (var outcome : step.apply(state.world())) visit(after(state, p, outcome), todo);
            }
        }
        return seen.size();
    }

    private void visit(State state, ArrayDeque<State> todo) {
        if (!seen.add(state)) return;
        firstOccurrencesAreInOrder(state.world());
        nothingUnsavedIsPublished(state.world());
        nothingIsLostIfAllCrashNow(state.world());
        todo.push(state);
    }

    private static State after(State state, int process, Replay.Outcome outcome) {
        var history = new ArrayList<>(state.histories().get(process));
        history.add(outcome.seen());
        var histories = new ArrayList<>(state.histories());
        histories.set(process, List.copyOf(history));
        return new State(outcome.world(), List.copyOf(histories));
    }

    private static void firstOccurrencesAreInOrder(World world) {
        long next = 1;
        for (var event : world.published()) {
            if (event > next) throw new Violation("published " + event + " before " + next, world);
            if (event == next) next++;
        }
    }

    private static void nothingUnsavedIsPublished(World world) {
        if (!world.saved().containsAll(world.published())) throw new Violation("published what is not saved", world);
    }

    private void nothingIsLostIfAllCrashNow(World world) {
        var swept = alone(sweep, world.withFailures(0));
        if (!swept.published().containsAll(swept.saved())) throw new Violation("lost after a sweep", world);
        if (swept.upTo() != null && swept.upTo() <= swept.version())
            throw new Violation("a marker stays for ever", world);
    }

    private static World alone(Process process, World start) {
        var world = start;
        var history = new ArrayList<>();
        for (var step = Replay.next(process, history); step != null; step = Replay.next(process, history)) {
            var outcome = step.apply(world).getFirst();
            history.add(outcome.seen());
            world = outcome.world();
        }
        return world;
    }

    static final class Violation extends AssertionError {
        Violation(String what, World world) {
            super(what + ": " + world);
        }
    }
}
