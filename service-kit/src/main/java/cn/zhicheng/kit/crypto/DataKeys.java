package cn.zhicheng.kit.crypto;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The keys that encrypt fields, stored wrapped by a master key. Collection {@code data_keys}: {@code {_id: "1", number,
 * master, wrapped, at, shape}}; the highest number encrypts, all of them decrypt.
 */
final class DataKeys {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<MongoCollection<Document>> stored;
    private final Map<String, SecretKey> masters;
    private final String activeMaster;
    private final SecretKey wrapping;
    private final Clock clock;
    private final Map<String, SecretKey> unwrapped = new ConcurrentHashMap<>();
    private volatile @Nullable Active active;

    DataKeys(Supplier<MongoCollection<Document>> stored, Map<String, SecretKey> masters, Clock clock) {
        this.stored = stored;
        this.masters = masters;
        var first = masters.entrySet().iterator().next();
        this.activeMaster = first.getKey();
        this.wrapping = first.getValue();
        this.clock = clock;
    }

    record DataKey(String id, SecretKey key) {}

    private record Active(DataKey key, Instant seen) {}

    /** The key that encrypts now; the first call of a new installation makes it. */
    DataKey active() {
        var known = active;
        if (known != null && known.seen().plus(FRESH).isAfter(clock.instant())) return known.key();
        var newest = newest();
        var id = newest == 0 ? create(1) : Long.toString(newest);
        var fresh = new Active(new DataKey(id, byId(id)), clock.instant());
        active = fresh;
        return fresh.key();
    }

    SecretKey byId(String id) {
        return unwrapped.computeIfAbsent(id, this::unwrap);
    }

    /** Makes a new key that encrypts from now on (other replicas follow within five minutes). */
    String rotate() {
        var id = create(newest() + 1);
        active = null;
        return id;
    }

    /** Wraps every data key with the active master key, so that older master keys can go. */
    void rewrap() {
        for (var document : stored.get().find()) {
            if (activeMaster.equals(document.getString("master"))) continue;
            var id = document.getString("_id");
            stored.get()
                    .updateOne(
                            Filters.eq(id),
                            Updates.combine(
                                    Updates.set("master", activeMaster),
                                    Updates.set("wrapped", wrap(id, byId(id).getEncoded()))));
        }
    }

    private long newest() {
        long newest = 0;
        for (var document : stored.get().find()) newest = Math.max(newest, document.get("number", 0L));
        return newest;
    }

    private String create(long number) {
        var id = Long.toString(number);
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        try {
            stored.get()
                    .insertOne(new Document("_id", id)
                            .append("number", number)
                            .append("master", activeMaster)
                            .append("wrapped", wrap(id, bytes))
                            .append("at", Date.from(clock.instant()))
                            .append("shape", 1));
        } catch (MongoWriteException e) {
            // Another replica made it first: its key is the one.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
        return id;
    }

    private Binary wrap(String id, byte[] key) {
        return new Binary(Gcm.encrypt(wrapping, key, associated(id)));
    }

    private SecretKey unwrap(String id) {
        var document = stored.get().find(Filters.eq(id)).first();
        if (document == null) throw new UndecryptableException("data key " + id + " is not stored", null);
        var master = masters.get(document.getString("master"));
        if (master == null)
            throw new UndecryptableException(
                    "master key " + document.getString("master") + " is not in ZHICHENG_MASTER_KEYS", null);
        var wrapped = document.get("wrapped", Binary.class).getData();
        return new SecretKeySpec(Gcm.decrypt(master, wrapped, associated(id)), "AES");
    }

    private static byte[] associated(String id) {
        return ("data key " + id).getBytes(StandardCharsets.UTF_8);
    }
}
