package cn.zhicheng.gateway.session;

import java.time.Instant;
import java.util.Map;
import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A session as stored. Each attribute is a path of its own, so that two requests of one browser never undo each other.
 *
 * @param key digest of the session id
 * @param endsAt when it is over unless it is seen again
 */
@Document("sessions")
record SessionDocument(
        @Id String key,
        int shape,
        Instant createdAt,
        Instant seenAt,
        long idleSeconds,
        @Indexed Instant endsAt,
        Map<String, Binary> attributes) {
    static final int SHAPE = 1;

    /** Attribute names are class names, and a dot would be a path. */
    static String fieldOf(String attribute) {
        return attribute.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    static String attributeOf(String field) {
        return field.replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }
}
