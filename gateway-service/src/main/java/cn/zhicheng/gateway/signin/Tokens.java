package cn.zhicheng.gateway.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** What a browser session holds instead of the browser. */
record Tokens(String access, Instant accessEndsAt, @Nullable String refresh) implements Serializable {
    static final String ATTRIBUTE = "zhicheng.tokens";
    // A token that ends while the request is under way would be refused by the last of several services.
    private static final Duration MARGIN = Duration.ofSeconds(30);

    static Tokens of(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        return new Tokens(
                access.getTokenValue(),
                Objects.requireNonNull(access.getExpiresAt(), "an access token ends"),
                refresh == null ? null : refresh.getTokenValue());
    }

    boolean freshAt(Instant now) {
        return now.plus(MARGIN).isBefore(accessEndsAt);
    }

    @Override
    public String toString() {
        return "Tokens[until " + accessEndsAt + "]";
    }
}
