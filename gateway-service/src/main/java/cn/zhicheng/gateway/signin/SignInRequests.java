package cn.zhicheng.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Sign-ins under way, by state: several tabs may sign in at once, and each comes back to its own page. */
@Component
class SignInRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    static final String TO = "to";
    private static final String UNDER_WAY = "zhicheng.signInsUnderWay";
    private static final int AT_ONCE = 5;

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var state = request.getParameter("state");
        return state == null ? null : underWay(request).get(state);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest signIn, HttpServletRequest request, HttpServletResponse response) {
        if (signIn == null || signIn.getState() == null) return;
        var underWay = underWay(request);
        underWay.put(signIn.getState(), signIn);
        while (underWay.size() > AT_ONCE)
            underWay.remove(underWay.keySet().iterator().next());
        request.getSession().setAttribute(UNDER_WAY, underWay);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var found = loadAuthorizationRequest(request);
        if (found == null) return null;
        var underWay = underWay(request);
        underWay.remove(found.getState());
        request.getSession().setAttribute(UNDER_WAY, underWay);
        request.setAttribute(UNDER_WAY, found.getAttribute(TO));
        return found;
    }

    /** Where the sign-in that this request completes wanted to go. */
    LocalPath destination(HttpServletRequest request) {
        return LocalPath.of((String) request.getAttribute(UNDER_WAY));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, OAuth2AuthorizationRequest> underWay(HttpServletRequest request) {
        var session = request.getSession(false);
        var stored = session == null ? null : session.getAttribute(UNDER_WAY);
        return stored == null
                ? new LinkedHashMap<>()
                : new LinkedHashMap<>((Map<String, OAuth2AuthorizationRequest>) stored);
    }
}
