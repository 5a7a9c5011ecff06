package cn.zhicheng.identity.province;

import cn.zhicheng.identity.applicants.Province;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the platform with the token that it gave at the sign-in. Keycloak holds that token with the session and releases
 * it to this service alone: exchange the user's token (RFC 8693), read userinfo, ask the province's userinfo.
 */
@Component
class ProvinceClient implements Province {
    private static final ParameterizedTypeReference<Map<String, Object>> CLAIMS = new ParameterizedTypeReference<>() {};

    private final ProvinceProperties properties;
    private final RestClient http;

    ProvinceClient(ProvinceProperties properties) {
        this.properties = properties;
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .build());
        requests.setReadTimeout(properties.readTimeout());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public Answer ask(String userToken) {
        try {
            var exchanged = text(exchange(userToken), "access_token");
            var ofProvince = exchanged == null
                    ? null
                    : text(userinfo(properties.userinfoUri(), exchanged), "hubei_gov_access_token");
            return ofProvince == null
                    ? new Answer.SignInAgain()
                    : new Answer.Known(userinfo(properties.provinceUserinfoUri(), ofProvince));
        } catch (HttpClientErrorException _) {
            // A token that is no longer good: only a new sign-in gives another.
            return new Answer.SignInAgain();
        } catch (RestClientException e) {
            throw new UnreachableException(e);
        }
    }

    private Map<String, Object> exchange(String userToken) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange");
        form.add("client_id", properties.clientId());
        form.add("client_secret", properties.clientSecret());
        form.add("subject_token", userToken);
        form.add("subject_token_type", "urn:ietf:params:oauth:token-type:access_token");
        form.add("requested_token_type", "urn:ietf:params:oauth:token-type:access_token");
        form.add("scope", "openid");
        return claims(http.post()
                .uri(properties.tokenUri())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(CLAIMS));
    }

    private Map<String, Object> userinfo(URI uri, String token) {
        return claims(http.get()
                .uri(uri)
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .body(CLAIMS));
    }

    private static Map<String, Object> claims(@Nullable Map<String, Object> body) {
        return body == null ? Map.of() : body;
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text : null;
    }
}
