package cn.zhicheng.kit.test;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An access token of realm {@code zhicheng} before it is signed: by default one that every service accepts.
 *
 * @param person claim {@code person_id}
 * @param roles claim {@code roles}
 * @param region claim {@code region}: six digits, staff only
 * @param name claim {@code name}: staff only
 * @param lifetime from now; a negative one makes a token that is over
 * @param foreign whether a key signs it that is not in the JWK set
 */
public record TestToken(
        String person,
        List<String> roles,
        @Nullable String region,
        @Nullable String name,
        String issuer,
        String audience,
        Duration lifetime,
        boolean foreign) {

    public TestToken {
        roles = List.copyOf(roles);
    }

    public TestToken withRoles(String... roles) {
        return new TestToken(person, List.of(roles), region, name, issuer, audience, lifetime, foreign);
    }

    public TestToken withRegion(@Nullable String region) {
        return new TestToken(person, roles, region, name, issuer, audience, lifetime, foreign);
    }

    public TestToken withName(@Nullable String name) {
        return new TestToken(person, roles, region, name, issuer, audience, lifetime, foreign);
    }

    public TestToken withIssuer(String issuer) {
        return new TestToken(person, roles, region, name, issuer, audience, lifetime, foreign);
    }

    public TestToken withAudience(String audience) {
        return new TestToken(person, roles, region, name, issuer, audience, lifetime, foreign);
    }

    public TestToken expired() {
        return new TestToken(person, roles, region, name, issuer, audience, Duration.ofHours(-1), foreign);
    }

    public TestToken forged() {
        return new TestToken(person, roles, region, name, issuer, audience, lifetime, true);
    }

    /** The signed token, as it stands behind {@code Bearer}. */
    public String signed() {
        return TestTokens.sign(this);
    }

    Map<String, Object> claims(Instant now) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("aud", List.of(audience));
        claims.put("sub", "sub-of-" + person);
        claims.put("person_id", person);
        claims.put("preferred_username", person);
        claims.put("roles", roles);
        claims.put("iat", now.minusSeconds(1).getEpochSecond());
        claims.put("exp", now.plus(lifetime).getEpochSecond());
        if (region != null) claims.put("region", region);
        if (name != null) claims.put("name", name);
        return claims;
    }
}
