package cn.zhicheng.gateway.limit;

import cn.zhicheng.gateway.caller.Caller;
import cn.zhicheng.gateway.problem.ProblemException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Nobody writes faster than a person with a busy page would; each replica counts for itself. */
@Component
public class WriteLimit implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final LimitProperties limits;
    private final Clock clock;
    private final Cache<String, TokenBucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    WriteLimit(LimitProperties limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!READS.contains(request.method()) && !allowed(request))
            throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests").retryAfter(PAUSE);
        return next.handle(request);
    }

    private boolean allowed(ServerRequest request) {
        var who = Caller.current()
                .map(Caller::personId)
                .orElseGet(() -> request.servletRequest().getRemoteAddr());
        var now = clock.instant();
        return buckets.get(who, _ -> new TokenBucket(limits.writesAtOnce(), limits.writesPerSecond(), now))
                .take(now);
    }
}
