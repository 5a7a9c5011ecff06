package cn.zhicheng.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import cn.zhicheng.gateway.limit.WriteLimit;
import cn.zhicheng.gateway.reception.ReceptionFilter;
import java.net.URI;
import java.util.Arrays;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The routes: every service of the table, and the public part of Keycloak (never its administration or realm {@code master}). */
@Configuration(proxyBeanMethods = false)
class Routes {
    private static final String[] KEYCLOAK_PUBLIC = {
        "/auth/realms/zhicheng/**", "/auth/realms/hubei-unified-identity/**", "/auth/resources/**"
    };

    @Bean
    RouterFunction<ServerResponse> gatewayRoutes(
            ServiceTable table,
            WriteLimit writeLimit,
            ReceptionFilter receptions,
            TokenRelay tokenRelay,
            @Value("${zhicheng.gateway.keycloak.internal-url}") URI keycloak) {
        var routes = RouterFunctions.route();
        for (var name : table.names()) {
            var service = table.named(name);
            routes.add(GatewayRouterFunctions.route(name)
                    .route(anyOf(service.patterns()), http())
                    .before(uri(service.url()))
                    .before(Upstream.named(name))
                    .filter(writeLimit)
                    .filter(receptions)
                    .filter(tokenRelay)
                    .build());
        }
        routes.add(GatewayRouterFunctions.route(Upstream.KEYCLOAK)
                .route(anyOf(KEYCLOAK_PUBLIC), http())
                .before(uri(keycloak))
                .before(Upstream.named(Upstream.KEYCLOAK))
                .build());
        return routes.build();
    }

    private static RequestPredicate anyOf(String... patterns) {
        return Arrays.stream(patterns)
                .map((Function<String, RequestPredicate>) pattern -> path(pattern))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
