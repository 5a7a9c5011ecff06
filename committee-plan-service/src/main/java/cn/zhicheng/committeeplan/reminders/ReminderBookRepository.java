package cn.zhicheng.committeeplan.reminders;

import cn.zhicheng.kit.outbox.Outbox;
import cn.zhicheng.kit.outbox.StaleVersionException;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Reminders publish nothing, and are saved by version like everything else. */
@Repository
class ReminderBookRepository implements ReminderBook {
    private final MongoOperations mongo;
    private final Outbox outbox;

    ReminderBookRepository(MongoOperations mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    @Override
    public Reminders of(String personId) {
        var found = mongo.findById(personId, ReminderDocument.class);
        return found == null ? Reminders.none(personId) : found.toDomain();
    }

    @Override
    public boolean save(Reminders reminders) {
        try {
            outbox.update(
                    ReminderDocument.class,
                    reminders.personId(),
                    reminders.version(),
                    ReminderDocument.changes(reminders),
                    List.of());
            return true;
        } catch (StaleVersionException _) {
            return false;
        }
    }
}
