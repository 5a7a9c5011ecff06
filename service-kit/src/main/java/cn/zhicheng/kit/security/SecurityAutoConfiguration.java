package cn.zhicheng.kit.security;

import cn.zhicheng.kit.web.Problems;
import jakarta.servlet.DispatcherType;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every request bears a token of realm zhicheng that this service verifies itself, except GETs of public paths. Health
 * and metrics on the management port are open to who reaches it; other management endpoints need a platform-admin.
 */
@AutoConfiguration(
        afterName = "cn.zhicheng.kit.web.WebAutoConfiguration",
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration"
        })
@EnableMethodSecurity
@EnableConfigurationProperties(SecurityProperties.class)
public class SecurityAutoConfiguration implements WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PersonResolver());
    }

    @Bean
    SecurityFilterChain bearerTokens(HttpSecurity http, SecurityProperties properties, Problems problems) {
        var publicPaths = properties.publicPaths().toArray(String[]::new);
        var unauthenticated = unauthenticated(problems);
        var denied = denied(problems);
        return http.csrf(AbstractHttpConfigurer::disable) // no cookie authenticates here
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("health", "info", "prometheus"))
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .hasRole(Role.PLATFORM_ADMIN.token())
                        .requestMatchers(HttpMethod.GET, "/v3/api-docs")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, publicPaths)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, publicPaths)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(unauthenticated).accessDeniedHandler(denied))
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(new Tokens()))
                        .authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(denied)
                        .withObjectPostProcessor(answering(unauthenticated)))
                .build();
    }

    /** Keys are fetched with a timeout, and served from memory for five minutes. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer patientKeys() {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        factory.setReadTimeout(Duration.ofSeconds(5));
        return decoder -> decoder.restOperations(new RestTemplate(factory));
    }

    private static AuthenticationEntryPoint unauthenticated(Problems problems) {
        return (request, response, why) -> {
            if (why instanceof AuthenticationServiceException) // the keys cannot be fetched: not the caller's fault
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable");
            else {
                response.setHeader("WWW-Authenticate", "Bearer");
                problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
            }
        };
    }

    private static AccessDeniedHandler denied(Problems problems) {
        return (request, response, why) -> problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden");
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(AuthenticationEntryPoint answer) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                var handler = new AuthenticationEntryPointFailureHandler(answer);
                handler.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
