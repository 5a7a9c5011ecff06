package cn.zhicheng.gateway.signin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Who has just signed in: the access token says it, checked like any service would; no further call. */
@Component
class SignedInPersons implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final List<String> KEPT = List.of("person_id", "roles", "name", "region");

    private final JwtDecoder decoder;

    SignedInPersons(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = decoded(request.getAccessToken().getTokenValue());
        return new DefaultOidcUser(
                List.of(new SimpleGrantedAuthority("signed-in")),
                request.getIdToken(),
                new OidcUserInfo(claims(token)),
                "person_id");
    }

    private static Map<String, Object> claims(Jwt token) {
        var claims = new HashMap<String, Object>();
        for (var name : KEPT) {
            Object value = token.getClaims().get(name);
            if (value != null) claims.put(name, value);
        }
        return claims;
    }

    private Jwt decoded(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), e.getMessage(), e);
        }
    }
}
