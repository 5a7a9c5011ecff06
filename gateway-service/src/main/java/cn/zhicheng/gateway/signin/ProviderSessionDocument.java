package cn.zhicheng.gateway.signin;

import java.time.Instant;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which browser sessions live by one session at Keycloak.
 *
 * @param sid Keycloak's session id
 * @param subject Keycloak's user id
 * @param sessions keys of browser sessions
 * @param forgetAt when no such session can exist any more
 */
@Document("provider_sessions")
record ProviderSessionDocument(
        @Id String sid,
        int shape,
        @Indexed String subject,
        Set<String> sessions,
        @Indexed Instant forgetAt) {
    static final int SHAPE = 1;
}
