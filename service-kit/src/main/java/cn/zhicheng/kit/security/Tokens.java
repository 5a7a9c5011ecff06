package cn.zhicheng.kit.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final String CITIZEN = "hubei-gov.";

    Tokens() {}

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var person = token.getClaimAsString("person_id");
        if (person == null || person.isBlank()) throw new InvalidBearerTokenException("no person_id");
        return new JwtAuthenticationToken(token, authorities(token, person), person);
    }

    /** Who calls in the running request; empty if nobody signed in. */
    public static Optional<Person> caller() {
        return token().map(token -> new Person(
                token.getName(),
                Set.copyOf(roles(token.getToken(), token.getName())),
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

    private static Collection<GrantedAuthority> authorities(Jwt token, String person) {
        return roles(token, person).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.token()))
                .toList();
    }

    /** A citizen never acts as staff, whatever roles somebody gave the account by mistake. */
    private static List<Role> roles(Jwt token, String person) {
        var names = token.getClaimAsStringList("roles");
        if (names == null) return List.of();
        boolean citizen = person.startsWith(CITIZEN);
        return names.stream()
                .flatMap(name -> Role.named(name).stream())
                .filter(role -> !citizen || role == Role.APPLICANT)
                .distinct()
                .toList();
    }
}
