package cn.zhicheng.kit.outbox;

import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The single steps of the protocol, each atomic on its own: between any two of them others act, or we die. */
interface OutboxStore {
    /** Reads the document that a save builds on. */
    Optional<Stored> read(Aggregate aggregate);

    /** Announces a save: {@code $max {upTo}}, inserted if absent. */
    void mark(Aggregate aggregate, long upTo);

    /**
     * Writes changes and events in one update, filtered by id and version.
     *
     * @param changes update operators on paths, in the store's types
     * @param version the version it builds on; 0 inserts
     * @return false if another version is stored
     */
    boolean save(Aggregate aggregate, long version, Document changes, long sequence, List<Pending> events);

    /** Reads a marker. */
    Optional<Marker> marker(Aggregate aggregate);

    /** Removes the pending events up to a sequence; the version stays. */
    void pull(Aggregate aggregate, long sequence);

    /** Deletes the marker if it still announces the same version. */
    void delete(Marker marker);

    /** Deletes a marker that nobody ever fulfilled, if nobody announced anything since. */
    void deleteAbandoned(Marker marker);
}
