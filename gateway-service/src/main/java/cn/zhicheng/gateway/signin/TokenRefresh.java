package cn.zhicheng.gateway.signin;

import java.time.Instant;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/** Asks Keycloak for the next access token of a session. */
@Component
class TokenRefresh {
    /** What came of it. */
    sealed interface Outcome {
        record Refreshed(Tokens tokens) implements Outcome {}

        /** The sign-in is over at Keycloak. */
        record Over() implements Outcome {}

        record Unreachable(Exception why) implements Outcome {}
    }

    private final ClientRegistration client;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;

    TokenRefresh(ClientRegistration client, OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak) {
        this.client = client;
        this.keycloak = keycloak;
    }

    Outcome of(Tokens old) {
        if (old.refresh() == null) return new Outcome.Over();
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, old.access(), Instant.EPOCH, old.accessEndsAt());
        var request = new OAuth2RefreshTokenGrantRequest(client, access, new OAuth2RefreshToken(old.refresh(), null));
        try {
            var answer = keycloak.getTokenResponse(request);
            return new Outcome.Refreshed(Tokens.of(answer.getAccessToken(), answer.getRefreshToken()));
        } catch (OAuth2AuthorizationException e) {
            return OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())
                    ? new Outcome.Over()
                    : new Outcome.Unreachable(e);
        }
    }
}
