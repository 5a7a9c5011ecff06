package cn.zhicheng.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** One browser's session, as one request sees it; it knows what that request changed, so that saving writes no more. */
public final class BrowserSession implements Session {
    private @Nullable String storedId;
    private final Instant createdAt;
    private Instant storedSeenAt;
    private final Map<String, byte[]> stored;
    private final Function<byte[], @Nullable Object> decode;
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private String id;
    private Instant seenAt;
    private Duration idle;

    private BrowserSession(
            @Nullable String storedId,
            String id,
            Instant createdAt,
            Instant seenAt,
            Duration idle,
            Map<String, byte[]> stored,
            Function<byte[], @Nullable Object> decode) {
        this.storedId = storedId;
        this.id = id;
        this.createdAt = createdAt;
        this.storedSeenAt = seenAt;
        this.seenAt = seenAt;
        this.idle = idle;
        this.stored = new HashMap<>(stored);
        this.decode = decode;
    }

    static BrowserSession begun(String id, Instant now, Duration idle) {
        return new BrowserSession(null, id, now, now, idle, Map.of(), _ -> null);
    }

    static BrowserSession stored(
            String id,
            Instant createdAt,
            Instant seenAt,
            Duration idle,
            Map<String, byte[]> attributes,
            Function<byte[], @Nullable Object> decode) {
        return new BrowserSession(id, id, createdAt, seenAt, idle, attributes, decode);
    }

    /** The id under which this session lies in the store; null before the first save. */
    @Nullable
    String storedId() {
        return storedId;
    }

    Instant storedSeenAt() {
        return storedSeenAt;
    }

    /** Saved as it is now: what changes from here on is a further change. */
    void nowStored() {
        storedId = id;
        storedSeenAt = seenAt;
        changed.clear();
    }

    Set<String> changedAttributes() {
        return changed;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = SessionIds.next();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        if (!values.containsKey(name) && stored.containsKey(name)) {
            var value = decode.apply(stored.get(name));
            if (value != null) values.put(name, value);
        }
        return (T) values.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        var names = new HashSet<>(stored.keySet());
        names.addAll(values.keySet());
        return names;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        stored.remove(name);
        changed.add(name);
        if (value == null) values.remove(name);
        else values.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Instant getCreationTime() {
        return createdAt;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        seenAt = time;
    }

    @Override
    public Instant getLastAccessedTime() {
        return seenAt;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    /** Never: the store returns no session that has ended. */
    @Override
    public boolean isExpired() {
        return false;
    }
}
