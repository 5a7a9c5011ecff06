package cn.zhicheng.kit.outbox;

import java.util.List;
import java.util.function.LongFunction;
import org.bson.Document;

/** Saves state and events so that no event is lost: the marker first, then both in one update (steps 1 to 3). */
final class TwoStepSave {
    private final OutboxStore store;

    TwoStepSave(OutboxStore store) {
        this.store = store;
    }

    /**
     * @param events the events, numbered from the sequence that it is given; empty for a save that publishes nothing
     * @return false if another version than {@code version} is stored; nothing is written then
     */
    boolean save(Aggregate aggregate, long version, Document changes, LongFunction<List<Pending>> events) {
        var stored = store.read(aggregate).orElse(new Stored(0, 0, List.of()));
        if (stored.version() != version) return false;
        var numbered = events.apply(stored.sequence() + 1);
        if (!numbered.isEmpty()) store.mark(aggregate, version + 1);
        return store.save(aggregate, version, changes, stored.sequence() + numbered.size(), numbered);
    }
}
