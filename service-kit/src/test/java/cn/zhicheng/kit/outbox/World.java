package cn.zhicheng.kit.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that lasts in the model: one document, its marker, the topic. Immutable; each step gives another world.
 *
 * @param saved sequences of the events that a save was acknowledged for
 * @param published sequences as they arrived at the topic, repeats included
 * @param failures how many more sends may fail
 */
record World(
        long version,
        long sequence,
        List<Long> pending,
        @Nullable Long upTo,
        List<Long> saved,
        List<Long> published,
        int failures) {

    static final Instant NOW = Instant.parse("2026-03-18T06:03:00Z");
    static final Aggregate IT = new Aggregate("things", "it");

    static World empty() {
        return new World(0, 0, List.of(), null, List.of(), List.of(), 0);
    }

    /** A document that was saved before, with nothing left to publish. */
    static World withDocument(long version, long sequence) {
        var past = new ArrayList<Long>();
        for (long i = 1; i <= sequence; i++) past.add(i);
        return new World(version, sequence, List.of(), null, past, past, 0);
    }

    World withMarker(long announced) {
        return new World(version, sequence, pending, announced, saved, published, failures);
    }

    World withFailures(int allowed) {
        return new World(version, sequence, pending, upTo, saved, published, allowed);
    }

    Optional<Stored> read() {
        if (version == 0) return Optional.empty();
        var events = pending.stream().map(World::event).toList();
        return Optional.of(new Stored(version, sequence, events));
    }

    Optional<Marker> marker() {
        return Optional.ofNullable(upTo).map(announced -> new Marker(IT, announced, NOW));
    }

    World mark(long announced) {
        return withMarker(upTo == null ? announced : Math.max(upTo, announced));
    }

    /** Null if another version is stored. */
    @Nullable
    World save(long base, long newSequence, List<Pending> events) {
        if (base != version) return null;
        var sequences = events.stream().map(Pending::sequence).toList();
        return new World(
                version + 1, newSequence, plus(pending, sequences), upTo, plus(saved, sequences), published, failures);
    }

    World pull(long upToSequence) {
        var left = pending.stream().filter(event -> event > upToSequence).toList();
        return new World(version, sequence, left, upTo, saved, published, failures);
    }

    World delete(Marker marker) {
        return upTo != null && upTo == marker.upTo() ? deleteWhateverItAnnounces() : this;
    }

    World deleteWhateverItAnnounces() {
        return new World(version, sequence, pending, null, saved, published, failures);
    }

    World publish(long event) {
        return new World(version, sequence, pending, upTo, saved, plus(published, List.of(event)), failures);
    }

    World oneFailureLess() {
        return withFailures(failures - 1);
    }

    static Pending event(long sequence) {
        return new Pending(sequence, "topic", "it", "{}");
    }

    private static List<Long> plus(List<Long> some, List<Long> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
