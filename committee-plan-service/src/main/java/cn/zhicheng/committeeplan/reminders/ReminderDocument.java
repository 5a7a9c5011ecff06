package cn.zhicheng.committeeplan.reminders;

import cn.zhicheng.committeeplan.reminders.Reminders.Wish;
import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/** A person's reminders as they are stored; {@code _id} is the person. */
@Document("reminders")
record ReminderDocument(@Id String id, int shape, long version, List<StoredWish> wishes) {
    static final int SHAPE = 1;

    record StoredWish(String committeeId, Instant since) {}

    static Update changes(Reminders reminders) {
        return new Update()
                .set("shape", SHAPE)
                .set(
                        "wishes",
                        reminders.wishes().stream()
                                .map(wish -> new StoredWish(wish.committeeId(), wish.since()))
                                .toList());
    }

    Reminders toDomain() {
        return new Reminders(
                id,
                wishes.stream()
                        .map(wish -> new Wish(wish.committeeId(), wish.since()))
                        .toList(),
                version);
    }
}
