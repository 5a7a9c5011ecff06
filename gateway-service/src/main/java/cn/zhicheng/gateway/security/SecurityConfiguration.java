package cn.zhicheng.gateway.security;

import cn.zhicheng.gateway.route.ServiceTable;
import cn.zhicheng.gateway.signin.SignInPages;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** What each part of the site asks of a request: management, Keycloak's own pages, the API with sign-in, the page's files. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private final URI publicUrl;
    private final String contentSecurityPolicy;

    SecurityConfiguration(
            @Value("${zhicheng.public-url}") URI publicUrl,
            @Value("${zhicheng.gateway.content-security-policy}") String contentSecurityPolicy) {
        this.publicUrl = publicUrl;
        this.contentSecurityPolicy = contentSecurityPolicy;
    }

    /** On a port of its own that only the platform reaches. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Keycloak looks after its own pages, headers and cookies. */
    @Bean
    @Order(2)
    SecurityFilterChain keycloak(HttpSecurity http) {
        return http.securityMatcher("/auth/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain api(
            HttpSecurity http, ServiceTable services, SignInPages signIn, Refusals refusals, JwtDecoder accessTokens) {
        signIn.addTo(http);
        securityHeaders(http);
        return http.securityMatcher("/api/**", "/login/**", "/logout", "/logout/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.GET, services.openPatterns())
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/session", "/api/demo/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(api -> api.jwt(token -> token.decoder(accessTokens))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfCookie()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain page(HttpSecurity http) {
        securityHeaders(http);
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                // Nothing here changes anything, and the files have a caching of their own.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private void securityHeaders(HttpSecurity http) {
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("geolocation=(), microphone=(), payment=(), usb=()"))
                .addHeaderWriter((_, response) -> response.setHeader("Cross-Origin-Opener-Policy", "same-origin"))
                .addHeaderWriter((_, response) -> response.setHeader("Cross-Origin-Resource-Policy", "same-origin")));
    }

    private CookieCsrfTokenRepository csrfCookie() {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse(); // the page copies it into X-XSRF-TOKEN
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(made -> made.sameSite("Lax").secure("https".equals(publicUrl.getScheme())));
        return cookie;
    }

    /** Nobody: there are no passwords here, and Boot would invent one otherwise. */
    @Bean
    UserDetailsService noUsers() {
        return new InMemoryUserDetailsManager();
    }
}
