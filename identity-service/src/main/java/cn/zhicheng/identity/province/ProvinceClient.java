package cn.zhicheng.identity.province;

import cn.zhicheng.identity.applicants.Province;
import cn.zhicheng.identity.applicants.ProvincialRecord;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger log = LoggerFactory.getLogger(ProvinceClient.class);

    private final ProvinceProperties properties;
    private final RestClient http;

    ProvinceClient(ProvinceProperties properties, RestClient.Builder builder) {
        this.properties = properties;
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connectTimeout())
                .build());
        requests.setReadTimeout(properties.readTimeout());
        this.http = builder.requestFactory(requests).build();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Exchanged(
            @JsonProperty("access_token") @Nullable String accessToken) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record SessionNotes(
            @JsonProperty("hubei_gov_access_token") @Nullable
            String ofProvince) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Claims(
            @Nullable String sub,
            @Nullable String name,
            @JsonProperty("id_type") @Nullable String idType,
            @JsonProperty("id_number") @Nullable String idNumber,
            @JsonProperty("phone_number") @Nullable String phoneNumber,
            @Nullable String gender,
            @Nullable String birthdate) {
        ProvincialRecord toDomain() {
            return new ProvincialRecord(sub, name, idType, idNumber, phoneNumber, gender, birthdate);
        }
    }

    @Override
    public Answer ask(String userToken) {
        try {
            var ofProvince = tokenOfProvince(userToken);
            return ofProvince == null ? new Answer.SignInAgain() : person(ofProvince);
        } catch (HttpClientErrorException.BadRequest
                | HttpClientErrorException.Unauthorized
                | HttpClientErrorException.Forbidden e) {
            // Only a new sign-in gives another token. If it is our own secret that is wrong, this line says so.
            log.info("a sign-in can't be asked about any more: {}", e.getStatusCode());
            return new Answer.SignInAgain();
        } catch (RestClientException e) {
            // Not its message: that of an unreadable answer quotes the answer.
            log.warn("the provincial platform can't be asked: {}", e.getClass().getSimpleName());
            return new Answer.Unreachable();
        }
    }

    private @Nullable String tokenOfProvince(String userToken) {
        var exchanged = exchange(userToken);
        if (exchanged == null || exchanged.accessToken() == null) {
            return null;
        }
        var notes = userinfo(properties.userinfoUri(), exchanged.accessToken(), SessionNotes.class);
        return notes == null ? null : notes.ofProvince();
    }

    private @Nullable Exchanged exchange(String userToken) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange");
        form.add("client_id", properties.clientId());
        form.add("client_secret", properties.clientSecret());
        form.add("subject_token", userToken);
        form.add("subject_token_type", "urn:ietf:params:oauth:token-type:access_token");
        form.add("requested_token_type", "urn:ietf:params:oauth:token-type:access_token");
        form.add("scope", "openid");
        return http.post()
                .uri(properties.tokenUri())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Exchanged.class);
    }

    private Answer person(String token) {
        var claims = userinfo(properties.provinceUserinfoUri(), token, Claims.class);
        return claims == null ? new Answer.Unreachable() : new Answer.Known(claims.toDomain());
    }

    private <T> @Nullable T userinfo(URI uri, String token, Class<T> type) {
        return http.get()
                .uri(uri)
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .body(type);
    }
}
