package cn.zhicheng.kit.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads verified tokens. Roles that are none of ours are ignored; a token without {@code person_id} is refused. */
public final class Tokens implements Converter<Jwt, AbstractAuthenticationToken> {
    Tokens() {}

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var person = token.getClaimAsString("person_id");
        if (person == null || person.isBlank()) throw new InvalidBearerTokenException("no person_id");
        return new JwtAuthenticationToken(token, authorities(token), person);
    }

    /** Who calls in the running request; empty if nobody signed in. */
    public static Optional<Person> caller() {
        return token().map(token -> new Person(
                token.getName(),
                roles(token.getToken()).stream()
                        .flatMap(name -> Role.named(name).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                token.getToken().getClaimAsString("region"),
                token.getToken().getClaimAsString("name")));
    }

    /** The caller's own token, to be passed to another service. */
    public static Optional<String> bearer() {
        return token().map(token -> token.getToken().getTokenValue());
    }

    private static Optional<JwtAuthenticationToken> token() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    private static Collection<GrantedAuthority> authorities(Jwt token) {
        return roles(token).stream()
                .flatMap(name -> Role.named(name).stream())
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.token()))
                .toList();
    }

    private static List<String> roles(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        return roles == null ? List.of() : roles;
    }
}
