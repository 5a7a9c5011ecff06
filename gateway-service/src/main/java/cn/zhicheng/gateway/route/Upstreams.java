package cn.zhicheng.gateway.route;

import cn.zhicheng.gateway.limit.LimitedBody;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/** The services behind the gateway, each with its own connections, time-outs and circuit breaker: one that is down harms no other. */
@Component
class Upstreams implements ProxyExchange {
    private static final Duration KEYCLOAK_READS = Duration.ofSeconds(20);
    private static final int KEYCLOAK_AT_ONCE = 100;

    private final Map<String, Upstream> byName = new HashMap<>();
    private final RestClient.Builder clients;
    private final GatewayMvcProperties properties;
    private final Duration connectTimeout;

    Upstreams(RestClient.Builder clients, GatewayMvcProperties properties, ServiceTable table) {
        this.clients = clients;
        this.properties = properties;
        this.connectTimeout = table.connectTimeout();
        table.services()
                .forEach((name, service) -> byName.put(name, upstream(name, service.readTimeout(), service.atOnce())));
        byName.put(Upstream.KEYCLOAK, upstream(Upstream.KEYCLOAK, KEYCLOAK_READS, KEYCLOAK_AT_ONCE));
    }

    private Upstream upstream(String name, Duration readTimeout, int atOnce) {
        var http = HttpClient.newBuilder()
                .connectTimeout(connectTimeout)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        // Bodies are copied by virtual threads: an upload never holds a pool's thread.
        var factory = new JdkClientHttpRequestFactory(http, Executors.newVirtualThreadPerTaskExecutor());
        factory.setReadTimeout(readTimeout);
        factory.enableCompression(false);
        var client = clients.clone().requestFactory(factory).build();
        return new Upstream(new RestClientProxyExchange(client, properties), breaker(name), atOnce);
    }

    /** Opens when half of the last 20 requests found nobody, for five seconds; then three may try. */
    private static CircuitBreaker breaker(String name) {
        return CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(10)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(Duration.ofSeconds(5))
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .maxWaitDurationInHalfOpenState(Duration.ofSeconds(10))
                        .build());
    }

    @Override
    public ServerResponse exchange(Request request) {
        var serverRequest = request.getServerRequest();
        var upstream = byName.get(Upstream.nameOf(serverRequest));
        if (upstream == null) throw new IllegalStateException("a route without service");
        try {
            return upstream.exchange(request);
        } finally {
            LimitedBody.of(serverRequest.servletRequest()).end();
        }
    }
}
