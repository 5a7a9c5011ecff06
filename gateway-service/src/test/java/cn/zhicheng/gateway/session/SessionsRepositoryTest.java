package cn.zhicheng.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.gateway.MovableClock;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Why the gateway keeps sessions by itself (docs/decisions/0005): requests of one browser overlap. */
class SessionsRepositoryTest {
    private static final MongoServer STORE = new MongoServer(new MemoryBackend());
    private static final MongoTemplate MONGO =
            new MongoTemplate(MongoClients.create(STORE.bindAndGetConnectionString()), "sessions");

    private final MovableClock clock = new MovableClock();
    private final SessionsRepository sessions =
            new SessionsRepository(MONGO, clock, new SessionProperties(Duration.ofMinutes(30), Duration.ofHours(10)));

    @AfterAll
    static void stop() {
        STORE.shutdownNow();
    }

    @Test
    void aRequestThatWasUnderWayDuringASignOutBringsNothingBack() {
        var underWay = begun();
        sessions.deleteById(underWay.getId());

        underWay.setAttribute("answer", "late");
        sessions.save(underWay);

        assertThat(sessions.findById(underWay.getId())).isNull();
    }

    @Test
    void twoRequestsAtOnceUndoNothingOfEachOther() {
        var one = begun();
        var other = found(one);
        one.setAttribute("tokens", "new");
        other.setAttribute("signIn.under.way", "in another tab");

        sessions.save(one);
        sessions.save(other);

        assertThat(found(one).<String>getAttribute("tokens")).isEqualTo("new");
        assertThat(found(one).<String>getAttribute("signIn.under.way")).isEqualTo("in another tab");
    }

    @Test
    void anotherIdLeavesNothingUnderTheOldOne() {
        var session = begun();
        var before = session.getId();

        session.changeSessionId();
        sessions.save(session);

        assertThat(sessions.findById(before)).isNull();
        assertThat(found(session).<String>getAttribute("tokens")).isEqualTo("old");
    }

    @Test
    void aSessionThatNobodyUsesIsOverAfterHalfAnHour() {
        var session = begun();

        clock.ahead = Duration.ofMinutes(29);
        assertThat(sessions.findById(session.getId())).isNotNull();
        clock.ahead = Duration.ofMinutes(31);

        assertThat(sessions.findById(session.getId())).isNull();
        assertThat(sessions.forgetEnded()).isPositive();
    }

    @Test
    void aSessionIsOverTenHoursAfterItBeganHoweverBusy() {
        var session = begun();
        for (var minutes = 20; minutes <= 590; minutes += 10) use(session, Duration.ofMinutes(minutes));
        assertThat(sessions.findById(session.getId())).isNotNull();

        clock.ahead = Duration.ofMinutes(601);

        assertThat(sessions.findById(session.getId())).isNull();
    }

    private void use(BrowserSession session, Duration later) {
        clock.ahead = later;
        var seen = found(session);
        seen.setLastAccessedTime(clock.instant());
        sessions.save(seen);
    }

    private BrowserSession begun() {
        var session = sessions.createSession();
        session.setAttribute("tokens", "old");
        sessions.save(session);
        return found(session);
    }

    private BrowserSession found(BrowserSession session) {
        return Objects.requireNonNull(sessions.findById(session.getId()));
    }
}
