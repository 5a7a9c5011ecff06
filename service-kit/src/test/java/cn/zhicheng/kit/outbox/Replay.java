package cn.zhicheng.kit.outbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds a process's next step: runs it from the start, answers the calls that it already made from its history, and
 * stops at the first call beyond.
 */
final class Replay implements OutboxStore, Publisher {
    /** What a step may lead to: a world, and what the process sees of it. */
    record Outcome(World world, Object seen) {}

    /** One step; several outcomes where luck decides. */
    interface Step extends Function<World, List<Outcome>> {}

    private static final class Suspended extends Error {
        private static final Suspended HERE = new Suspended();

        private Suspended() {
            super(null, null, false, false);
        }
    }

    private final List<Object> history;
    private int position;
    private @Nullable Step next;

    private Replay(List<Object> history) {
        this.history = history;
    }

    /** The step after this history; null if the process is done. */
    static @Nullable Step next(Process process, List<Object> history) {
        var replay = new Replay(history);
        try {
            process.run(replay, replay);
            return null;
        } catch (Suspended e) {
            return replay.next;
        }
    }

    @Override
    public Optional<Stored> read(Aggregate aggregate) {
        return call(world -> one(world, world.read()));
    }

    @Override
    public void mark(Aggregate aggregate, long upTo) {
        call(world -> one(world.mark(upTo), ""));
    }

    @Override
    public boolean save(Aggregate aggregate, long version, Document changes, long sequence, List<Pending> events) {
        return call(world -> {
            var after = world.save(version, sequence, events);
            return after == null ? one(world, false) : one(after, true);
        });
    }

    @Override
    public Optional<Marker> marker(Aggregate aggregate) {
        return call(world -> one(world, world.marker()));
    }

    @Override
    public void pull(Aggregate aggregate, long sequence) {
        call(world -> one(world.pull(sequence), ""));
    }

    @Override
    public void delete(Marker marker) {
        call(world -> one(world.delete(marker), ""));
    }

    /** A day passed since anybody announced anything: in the model nobody is in the middle of a save then. */
    @Override
    public void deleteAbandoned(Marker marker) {
        delete(marker);
    }

    /** What a variant does instead of {@link #delete}. */
    void deleteWhateverItAnnounces() {
        call(world -> one(world.deleteWhateverItAnnounces(), ""));
    }

    @Override
    public void send(Pending event) {
        boolean acknowledged = call(world -> {
            var arrived = world.publish(event.sequence());
            if (world.failures() == 0) return one(arrived, true);
            return List.of(
                    new Outcome(arrived, true),
                    new Outcome(arrived.oneFailureLess(), false), // it arrived, its acknowledgement did not
                    new Outcome(world.oneFailureLess(), false));
        });
        if (!acknowledged) throw new PublishingFailedException("no luck", new IllegalStateException());
    }

    private static List<Outcome> one(World world, Object seen) {
        return List.of(new Outcome(world, seen));
    }

    @SuppressWarnings("unchecked")
    private <T> T call(Step step) {
        if (next != null) throw Suspended.HERE; // a finally block on the way out
        if (position < history.size()) return (T) history.get(position++);
        next = step;
        throw Suspended.HERE;
    }
}
