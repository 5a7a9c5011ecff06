package cn.zhicheng.gateway.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;

/**
 * Takes the place of Spring Security's registry, which would keep every sign-in in this process's memory for good. It is told of a
 * session before that gets its final id, so {@link Arrival} registers it instead, in {@link ProviderSessions}.
 */
@Component
class OidcSessionsLiveInTheStore implements OidcSessionRegistry {
    private final ProviderSessions providerSessions;

    OidcSessionsLiveInTheStore(ProviderSessions providerSessions) {
        this.providerSessions = providerSessions;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation info) {
        // Arrival does it, with the id that the browser will hold.
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String sessionId) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        providerSessions.end(token);
        return List.of();
    }
}
