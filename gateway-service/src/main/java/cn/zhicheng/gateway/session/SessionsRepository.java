package cn.zhicheng.gateway.session;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Repository;

/**
 * Browser sessions in MongoDB. Saving writes the attributes that the request changed and only onto a session that still exists:
 * a request that was under way during a sign-out or a token refresh brings nothing back. A request that changed nothing writes at
 * most once a minute.
 */
@Repository
public class SessionsRepository implements SessionRepository<BrowserSession> {
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

    private final MongoTemplate mongo;
    private final Clock clock;
    private final SessionProperties properties;

    SessionsRepository(MongoTemplate mongo, Clock clock, SessionProperties properties) {
        this.mongo = mongo;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public BrowserSession createSession() {
        return BrowserSession.begun(SessionIds.next(), clock.instant(), properties.idle());
    }

    @Override
    public @Nullable BrowserSession findById(String id) {
        var found = mongo.findById(SessionIds.keyOf(id), SessionDocument.class);
        if (found == null || !clock.instant().isBefore(found.endsAt())) return null;
        var attributes = new HashMap<String, byte[]>();
        found.attributes()
                .forEach((field, value) -> attributes.put(SessionDocument.attributeOf(field), value.getData()));
        return BrowserSession.stored(
                id,
                found.createdAt(),
                found.seenAt(),
                Duration.ofSeconds(found.idleSeconds()),
                attributes,
                SessionCodec::decode);
    }

    @Override
    public void save(BrowserSession session) {
        if (session.getId().equals(session.storedId())) update(session);
        else insert(session);
        session.nowStored();
    }

    private void insert(BrowserSession session) {
        var attributes = new HashMap<String, Binary>();
        for (var name : session.getAttributeNames()) {
            Object value = session.getAttribute(name);
            if (value != null) attributes.put(SessionDocument.fieldOf(name), new Binary(SessionCodec.encode(value)));
        }
        mongo.insert(new SessionDocument(
                SessionIds.keyOf(session.getId()),
                SessionDocument.SHAPE,
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getMaxInactiveInterval().toSeconds(),
                endOf(session),
                attributes));
        if (session.storedId() != null) deleteById(session.storedId());
    }

    private void update(BrowserSession session) {
        var seenLater = session.storedSeenAt().plus(SEEN_PRECISION).isBefore(session.getLastAccessedTime());
        if (session.changedAttributes().isEmpty() && !seenLater) return;
        var changes = new Update()
                .set("seenAt", session.getLastAccessedTime())
                .set("idleSeconds", session.getMaxInactiveInterval().toSeconds())
                .set("endsAt", endOf(session));
        for (var name : session.changedAttributes()) {
            Object value = session.getAttribute(name);
            var path = "attributes." + SessionDocument.fieldOf(name);
            if (value == null) changes.unset(path);
            else changes.set(path, new Binary(SessionCodec.encode(value)));
        }
        mongo.updateFirst(query(where("_id").is(SessionIds.keyOf(session.getId()))), changes, SessionDocument.class);
    }

    private Instant endOf(BrowserSession session) {
        var idle = session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
        var longest = session.getCreationTime().plus(properties.longest());
        return idle.isBefore(longest) ? idle : longest;
    }

    @Override
    public void deleteById(String id) {
        deleteByKey(SessionIds.keyOf(id));
    }

    /** Ends the session that is stored under {@code key} ({@link SessionIds#keyOf}). */
    public void deleteByKey(String key) {
        mongo.remove(query(where("_id").is(key)), SessionDocument.class);
    }

    /** Forgets the sessions that are over; returns how many. */
    public long forgetEnded() {
        return mongo.remove(query(where("endsAt").lte(clock.instant())), SessionDocument.class)
                .getDeletedCount();
    }
}
