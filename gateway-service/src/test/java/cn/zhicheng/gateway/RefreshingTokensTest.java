package cn.zhicheng.gateway;

import static cn.zhicheng.gateway.CallingServicesTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefreshingTokensTest {
    private final Site site = Site.site();

    @AfterEach
    void tokensLiveAsLongAsUsual() {
        site.keycloak.accessLifespan = Duration.ofMinutes(5);
        site.keycloak.down = false;
    }

    @Test
    void aTokenAboutToEndIsRefreshedOnceForManyRequests() {
        var browser = signedInWithATokenAboutToEnd();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 12)
                    .forEach(_ -> pool.execute(() -> browser.at(site.publicUrl).get("/api/me")));
        }
        assertThat(site.service.seen)
                .hasSize(12)
                .allSatisfy(seen -> assertThat(seen.headers()).containsKey("Authorization"));
        assertThat(site.keycloak.refreshes).hasValue(1);
    }

    @Test
    void aSessionThatIsOverAtKeycloakIsOverHere() {
        var browser = signedInWithATokenAboutToEnd();
        site.keycloak.endAllSessions();
        assertProblem(browser.get("/api/me"), 401, "unauthenticated");
        assertThat(browser.get("/api/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void whatIsOpenIsStillAnsweredThen() {
        var browser = signedInWithATokenAboutToEnd();
        site.keycloak.endAllSessions();
        assertThat(browser.get("/api/plans").statusCode()).isEqualTo(200);
    }

    @Test
    void keycloakDownIsNoReasonToSignOut() {
        var browser = signedInWithATokenAboutToEnd();
        site.keycloak.down = true;
        assertProblem(browser.get("/api/me"), 503, "sign-in-unavailable");
        site.keycloak.down = false;
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    private Browser signedInWithATokenAboutToEnd() {
        site.keycloak.accessLifespan = Duration.ofSeconds(20);
        var browser = Browser.signedIn(site);
        site.keycloak.accessLifespan = Duration.ofMinutes(5);
        site.keycloak.refreshes.set(0);
        return browser;
    }
}
