package cn.zhicheng.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Back from Keycloak: on to the page that one came from, or to the entrance with a word that it did not work. */
@Component
class Arrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger log = LoggerFactory.getLogger(Arrival.class);
    private static final String NOT_SIGNED_IN = "/?signIn=failed";

    private final SignInRequests requests;
    private final ProviderSessions providerSessions;

    Arrival(SignInRequests requests, ProviderSessions providerSessions) {
        this.requests = requests;
        this.providerSessions = providerSessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof OidcUser user)
            providerSessions.register(user, request.getSession().getId());
        goTo(response, requests.destination(request).value());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        log.info("a sign-in was not completed: {}", why.getMessage());
        goTo(response, NOT_SIGNED_IN);
    }

    // Not sendRedirect: it would build an absolute address from the Host header.
    private static void goTo(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
