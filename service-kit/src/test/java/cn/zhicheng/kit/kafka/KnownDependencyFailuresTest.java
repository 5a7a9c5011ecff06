package cn.zhicheng.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.kit.http.RemoteProblemException;
import cn.zhicheng.kit.http.RemoteUnavailableException;
import cn.zhicheng.kit.outbox.StaleVersionException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;

class KnownDependencyFailuresTest {
    static Stream<Exception> away() {
        return Stream.of(
                new DataAccessResourceFailureException("x"),
                new MongoTimeoutException("x"),
                new MongoNotPrimaryException(new BsonDocument(), new ServerAddress()),
                new ConnectException("x"),
                new TimeoutException("x"),
                new RemoteUnavailableException("other-service", null),
                new RemoteProblemException("other-service", 403, null),
                new StaleVersionException("things", "1", 1));
    }

    static Stream<Exception> defects() {
        return Stream.of(
                new NullPointerException(),
                new IllegalArgumentException("x"),
                new DuplicateKeyException("x"),
                new MongoCommandException(new BsonDocument("code", new BsonInt32(9)), new ServerAddress()),
                new RemoteProblemException("other-service", 404, null),
                new com.fasterxml.jackson.core.JsonParseException("x"));
    }

    @ParameterizedTest
    @MethodSource("away")
    void whatIsAwayIsWaitedFor(Exception failure) {
        assertThat(new KnownDependencyFailures().matches(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectIsNot(Exception failure) {
        assertThat(new KnownDependencyFailures().matches(failure)).isFalse();
    }
}
