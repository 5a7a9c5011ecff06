package cn.zhicheng.kit.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The token of this service's own account (client credentials), for event-driven work only; fetched anew in time. */
public final class ServiceToken {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient http;
    private final ServiceClientProperties properties;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock(); // one fetch, however many wait
    private volatile @Nullable Valid valid;

    ServiceToken(RestClient http, ServiceClientProperties properties, Clock clock) {
        if (properties.id().isBlank() || properties.secret().isBlank())
            throw new IllegalStateException("zhicheng.client.id and zhicheng.client.secret are not set");
        this.http = http;
        this.properties = properties;
        this.clock = clock;
    }

    private record Valid(String token, Instant until) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Answer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}

    /**
     * A token that is valid for some time yet.
     *
     * @throws RemoteUnavailableException if Keycloak gives none
     */
    public String value() {
        var token = unexpired();
        if (token != null) return token;
        lock.lock();
        try {
            token = unexpired();
            if (token != null) return token;
            var fetched = fetch();
            valid = fetched;
            return fetched.token();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets the token: somebody refused it. */
    void forget() {
        valid = null;
    }

    private @Nullable String unexpired() {
        var known = valid;
        return known != null && clock.instant().plus(MARGIN).isBefore(known.until()) ? known.token() : null;
    }

    private Valid fetch() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", properties.id());
        form.add("client_secret", properties.secret());
        try {
            var answer = http.post()
                    .uri(properties.tokenUri())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(Answer.class);
            if (answer == null) throw new RemoteUnavailableException("keycloak", null);
            return new Valid(answer.accessToken(), clock.instant().plusSeconds(answer.expiresIn()));
        } catch (RestClientException e) {
            throw new RemoteUnavailableException("keycloak", e);
        }
    }
}
