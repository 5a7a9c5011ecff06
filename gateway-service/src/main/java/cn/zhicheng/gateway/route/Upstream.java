package cn.zhicheng.gateway.route;

import cn.zhicheng.gateway.problem.ProblemException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service behind the gateway: its connections, its circuit breaker, and how many requests it gets at once. When it is overloaded,
 * reads are shed before writes: who reads tries again, who saves has something to lose.
 */
final class Upstream {
    static final String KEYCLOAK = "keycloak";
    private static final String ATTRIBUTE = "zhicheng.upstream";
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ProxyExchange connections;
    private final CircuitBreaker breaker;
    private final int atOnce;
    private final AtomicInteger underWay = new AtomicInteger();

    Upstream(ProxyExchange connections, CircuitBreaker breaker, int atOnce) {
        this.connections = connections;
        this.breaker = breaker;
        this.atOnce = atOnce;
    }

    /** Marks a request as one for {@code name}. */
    static Function<ServerRequest, ServerRequest> named(String name) {
        return request -> {
            request.attributes().put(ATTRIBUTE, name);
            return request;
        };
    }

    static String nameOf(ServerRequest request) {
        return (String) request.attributes().getOrDefault(ATTRIBUTE, "");
    }

    /** Has {@code request} answered, up to the beginning of the answer's body. */
    ServerResponse exchange(ProxyExchange.Request request) {
        var reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        if (underWay.incrementAndGet() > (reads ? atOnce * 4 / 5 : atOnce)) {
            underWay.decrementAndGet();
            throw unavailable();
        }
        try {
            return guarded(request);
        } finally {
            underWay.decrementAndGet();
        }
    }

    private ServerResponse guarded(ProxyExchange.Request request) {
        if (!breaker.tryAcquirePermission()) throw unavailable();
        var begun = System.nanoTime();
        try {
            var answer = connections.exchange(request);
            breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            return answer;
        } catch (ResourceAccessException e) {
            refuseForItsOwnFault(e);
            breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS, e);
            throw unavailable().because(e);
        } catch (RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    /** A body that was too large, or that its sender broke off, is no failure of the service. */
    private void refuseForItsOwnFault(ResourceAccessException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof ProblemException own) {
                breaker.releasePermission();
                throw own;
            }
    }

    private static ProblemException unavailable() {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable").retryAfter(PAUSE);
    }
}
