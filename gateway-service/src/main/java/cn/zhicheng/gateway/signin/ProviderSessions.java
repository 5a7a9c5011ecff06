package cn.zhicheng.gateway.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cn.zhicheng.gateway.session.SessionIds;
import cn.zhicheng.gateway.session.SessionsRepository;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Repository;

/** The sessions at Keycloak and the browser sessions that end with them, for all replicas. */
@Repository
class ProviderSessions {
    private static final Duration KEPT = Duration.ofDays(1);

    private final MongoTemplate mongo;
    private final SessionsRepository sessions;
    private final Clock clock;

    ProviderSessions(MongoTemplate mongo, SessionsRepository sessions, Clock clock) {
        this.mongo = mongo;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** This browser session ends when the session at Keycloak does. */
    void register(OidcUser user, String sessionId) {
        var sid = user.getIdToken().getClaimAsString("sid");
        if (sid == null) return;
        var entry = new Update()
                .set("shape", ProviderSessionDocument.SHAPE)
                .set("subject", user.getSubject())
                .set("forgetAt", clock.instant().plus(KEPT))
                .addToSet("sessions", SessionIds.keyOf(sessionId));
        var bySid = query(where("_id").is(sid));
        try {
            mongo.upsert(bySid, entry, ProviderSessionDocument.class);
        } catch (DuplicateKeyException anotherTab) {
            mongo.updateFirst(bySid, entry, ProviderSessionDocument.class);
        }
    }

    /** Ends every browser session that the token names; a token may come twice. */
    void end(OidcLogoutToken token) {
        for (var entry : mongo.find(named(token), ProviderSessionDocument.class)) {
            entry.sessions().forEach(sessions::deleteByKey);
            mongo.remove(query(where("_id").is(entry.sid())), ProviderSessionDocument.class);
        }
    }

    private static Query named(OidcLogoutToken token) {
        return token.getSessionId() == null
                ? query(where("subject").is(token.getSubject())).limit(100)
                : query(where("_id").in(List.of(token.getSessionId())));
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void forget() {
        mongo.remove(query(where("forgetAt").lte(clock.instant())), ProviderSessionDocument.class);
    }
}
