package cn.zhicheng.kit.inbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.util.Date;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * Remembers the last sequence that a consumer converged to, per subject. Collection {@code inbox}: {@code {_id:
 * "<consumer>|<subject>", sequence, at, shape}}.
 */
public final class Inbox {
    private final Supplier<MongoCollection<Document>> inbox;
    private final Clock clock;

    Inbox(Supplier<MongoCollection<Document>> inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Makes the consumer's world equal to what an event says, unless it already knows something newer.
     *
     * @param consumer names the effect, unique in the service
     * @param effect has to be idempotent: after a crash before its sequence is stored it runs again
     * @return false if the event was dropped
     */
    public boolean converge(String consumer, String subject, long sequence, Runnable effect) {
        var id = consumer + "|" + subject;
        if (last(id) >= sequence) return false;
        effect.run();
        inbox.get()
                .updateOne(
                        eq(id),
                        combine(
                                max("sequence", sequence),
                                set("at", Date.from(clock.instant())),
                                setOnInsert("shape", 1)),
                        new UpdateOptions().upsert(true));
        return true;
    }

    private long last(String id) {
        var found = inbox.get().find(eq(id)).first();
        return found == null ? 0 : found.getLong("sequence");
    }
}
