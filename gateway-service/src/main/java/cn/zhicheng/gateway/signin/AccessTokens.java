package cn.zhicheng.gateway.signin;

import cn.zhicheng.gateway.problem.ProblemException;
import cn.zhicheng.gateway.session.BrowserSession;
import cn.zhicheng.gateway.session.SessionsRepository;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Service;

/**
 * The access token of the caller. A session's is refreshed before it ends, once however many requests need it: they wait for the one
 * that asks, and read what it stored. Another replica that asked at the same moment does no harm, for its answer is read too.
 */
@Service
public class AccessTokens {
    private final SessionsRepository sessions;
    private final TokenRefresh refresh;
    private final Clock clock;
    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(256).toArray(Lock[]::new);

    AccessTokens(SessionsRepository sessions, TokenRefresh refresh, Clock clock) {
        this.sessions = sessions;
        this.refresh = refresh;
        this.clock = clock;
    }

    /**
     * The token to send on; nothing when nobody is signed in.
     *
     * @throws ProblemException 401 when the sign-in is over, 503 when Keycloak can't be asked
     */
    public Optional<String> of(HttpServletRequest request) {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case JwtAuthenticationToken bearer -> Optional.of(bearer.getToken().getTokenValue());
            case OAuth2AuthenticationToken _ -> Optional.of(ofSession(request));
            case null, default -> Optional.empty();
        };
    }

    private String ofSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) throw over();
        return session.getAttribute(Tokens.ATTRIBUTE) instanceof Tokens tokens && tokens.freshAt(clock.instant())
                ? tokens.access()
                : refreshed(session.getId());
    }

    private String refreshed(String sessionId) {
        var lock = locks[Math.floorMod(sessionId.hashCode(), locks.length)];
        lock.lock();
        try {
            var session = sessions.findById(sessionId);
            var tokens = tokensOf(session);
            if (session == null || tokens == null) throw over();
            if (tokens.freshAt(clock.instant())) return tokens.access();
            return refreshed(session, tokens);
        } finally {
            lock.unlock();
        }
    }

    private String refreshed(BrowserSession session, Tokens old) {
        return switch (refresh.of(old)) {
            case TokenRefresh.Outcome.Refreshed(var tokens) -> {
                session.setAttribute(Tokens.ATTRIBUTE, tokens);
                sessions.save(session);
                yield tokens.access();
            }
            case TokenRefresh.Outcome.Over _ -> {
                var now = tokensOf(sessions.findById(session.getId()));
                if (now != null && now.freshAt(clock.instant())) yield now.access();
                sessions.deleteById(session.getId());
                throw over();
            }
            case TokenRefresh.Outcome.Unreachable(var why) ->
                throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable")
                        .retryAfter(Duration.ofSeconds(5))
                        .because(why);
        };
    }

    private static @Nullable Tokens tokensOf(@Nullable BrowserSession session) {
        Object value = session == null ? null : session.getAttribute(Tokens.ATTRIBUTE);
        return value instanceof Tokens tokens ? tokens : null;
    }

    private static ProblemException over() {
        return new ProblemException(HttpStatus.UNAUTHORIZED, "unauthenticated");
    }
}
