package cn.zhicheng.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** 个人登录 goes straight on to the provincial platform; staff see Keycloak's own form, their name filled in when it is known. */
@Component
class SignInResolver implements OAuth2AuthorizationRequestResolver {
    private static final String PERSONAL = "/login/personal";
    private static final String STAFF = "/login/staff";

    private final DefaultOAuth2AuthorizationRequestResolver standard;

    SignInResolver(ClientRegistrationRepository registrations) {
        standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/login/at");
        standard.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return switch (request.getRequestURI()) {
            case PERSONAL -> signIn(request, Map.of("kc_idp_hint", "hubei-gov"));
            case STAFF -> {
                var hint = request.getParameter("hint");
                yield signIn(request, hint == null || hint.length() > 100 ? Map.of() : Map.of("login_hint", hint));
            }
            default -> null;
        };
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return null;
    }

    private @Nullable OAuth2AuthorizationRequest signIn(HttpServletRequest request, Map<String, String> hints) {
        if (!"GET".equals(request.getMethod())) return null;
        var asked = standard.resolve(request, KeycloakProperties.REGISTRATION);
        if (asked == null) return null;
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> parameters.putAll(hints))
                .attributes(kept -> kept.put(
                        SignInRequests.TO,
                        LocalPath.of(request.getParameter("to")).value()))
                .build();
    }
}
