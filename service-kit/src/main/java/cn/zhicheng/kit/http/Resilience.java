package cn.zhicheng.kit.http;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.annotation.HttpExchange;

/** Puts retry and circuit breaker around a client. Only what may be repeated is repeated: GET, HEAD, PUT, DELETE. */
final class Resilience {
    private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "PUT", "DELETE");

    private final CircuitBreakerRegistry breakers;
    private final RetryRegistry retries;

    Resilience(ServiceClientProperties properties) {
        this.breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .recordException(RemoteUnavailableException.class::isInstance)
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(properties.openFor())
                .permittedNumberOfCallsInHalfOpenState(3)
                .automaticTransitionFromOpenToHalfOpenEnabled(false)
                .build());
        this.retries = RetryRegistry.of(RetryConfig.custom()
                .maxAttempts(properties.attempts())
                .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(100), 2.0, 0.5))
                .retryOnException(e ->
                        e instanceof RemoteUnavailableException && !(e.getCause() instanceof CallNotPermittedException))
                .build());
    }

    CircuitBreakerRegistry breakers() {
        return breakers;
    }

    RetryRegistry retries() {
        return retries;
    }

    /** The same client, protected; all clients of one service share its circuit. */
    <T> T protect(Class<T> client, String service, T proxy) {
        var breaker = breakers.circuitBreaker(service);
        var retry = retries.retry(service);
        return client.cast(Proxy.newProxyInstance(
                client.getClassLoader(), new Class<?>[] {client}, (_, method, args) -> {
                    if (method.getDeclaringClass() == Object.class) return invoke(service, method, proxy, args);
                    return repeatable(method)
                            ? retry.executeCallable(() -> once(breaker, service, method, proxy, args))
                            : once(breaker, service, method, proxy, args);
                }));
    }

    private static @Nullable Object once(
            CircuitBreaker breaker, String service, Method method, Object proxy, Object @Nullable [] args)
            throws Exception {
        try {
            return breaker.executeCallable(() -> invoke(service, method, proxy, args));
        } catch (CallNotPermittedException e) {
            throw new RemoteUnavailableException(service, e);
        }
    }

    private static @Nullable Object invoke(String service, Method method, Object proxy, Object @Nullable [] args)
            throws Exception {
        try {
            method.setAccessible(true); // a client's interface is package-private in its service
            return method.invoke(proxy, args);
        } catch (InvocationTargetException e) {
            throw switch (e.getCause()) {
                case ResourceAccessException unreachable -> new RemoteUnavailableException(service, unreachable);
                case RestClientException broken
                when isBrokenOff(broken) -> new RemoteUnavailableException(service, broken);
                case Exception other -> other;
                case null, default -> e;
            };
        }
    }

    /** The answer began and did not end: a time-out or a lost connection while its body came. */
    private static boolean isBrokenOff(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof IOException) return true;
        return false;
    }

    private static boolean repeatable(Method method) {
        var exchange = AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class);
        return exchange != null && REPEATABLE.contains(exchange.method());
    }
}
