package cn.zhicheng.gateway.caller;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who is calling, by session or by bearer token.
 *
 * @param name of staff; a citizen's is in no token
 * @param region of staff, GB/T 2260
 */
public record Caller(
        String personId,
        List<String> roles,
        @Nullable String name,
        @Nullable String region) {
    private static final List<String> ROLES = List.of(
            "applicant", "org-admin", "title-office", "committee-office", "platform-admin", "auditor", "system");

    /** The caller of the request that this thread serves. */
    public static Optional<Caller> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<Caller> of(@Nullable Authentication authentication) {
        return switch (authentication) {
            case JwtAuthenticationToken bearer ->
                Optional.of(from(bearer.getToken().getClaims()::get));
            case OAuth2AuthenticationToken session ->
                Optional.of(from(Objects.requireNonNull(session.getPrincipal())::getAttribute));
            case null, default -> Optional.empty();
        };
    }

    private static Caller from(Function<String, @Nullable Object> claims) {
        var roles = claims.apply("roles") instanceof List<?> all
                ? ROLES.stream().filter(all::contains).toList()
                : List.<String>of();
        return new Caller(String.valueOf(claims.apply("person_id")), roles, (String) claims.apply("name"), (String)
                claims.apply("region"));
    }

    /** Whether this is a citizen; staff otherwise. */
    public boolean isApplicant() {
        return roles.contains("applicant");
    }
}
