package cn.zhicheng.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Keycloak says that a session of its own is over: so are the browser sessions that live by it, on every replica. */
@Component
class BackChannelSignOut implements LogoutHandler {
    private final ProviderSessions providerSessions;

    BackChannelSignOut(ProviderSessions providerSessions) {
        this.providerSessions = providerSessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token)
            providerSessions.end(token);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
