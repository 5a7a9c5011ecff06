package cn.zhicheng.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** 退出: the session here is gone; the answer says where the page goes to end the one at Keycloak, which leads back to the entrance. */
@Component
class SignOut implements LogoutSuccessHandler {
    private final JsonMapper json;
    private final KeycloakProperties keycloak;
    private final String publicUrl;

    SignOut(JsonMapper json, KeycloakProperties keycloak, @Value("${zhicheng.public-url}") String publicUrl) {
        this.json = json;
        this.keycloak = keycloak;
        this.publicUrl = publicUrl;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(response.getOutputStream(), Map.of("location", next(authentication)));
    }

    private String next(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) return "/";
        return UriComponentsBuilder.fromUriString(keycloak.endpoint("logout"))
                .queryParam("id_token_hint", user.getIdToken().getTokenValue())
                .queryParam("post_logout_redirect_uri", publicUrl + "/")
                .encode()
                .toUriString();
    }
}
