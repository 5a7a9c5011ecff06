package cn.zhicheng.kit.kafka;

import cn.zhicheng.kit.event.UnreadableEventException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** What happens to a message whose listener fails. */
final class Listeners {
    private static final Logger log = LoggerFactory.getLogger(Listeners.class);

    private Listeners() {}

    /**
     * A dependency that is away stops the partition until it is back; everything else is put aside at once, and the
     * messages behind it go on.
     */
    static DefaultErrorHandler errorHandler(
            ConsumerRecordRecoverer deadLetters, List<DependencyFailure> dependencies, Duration longestPause) {
        var handler = new DefaultErrorHandler(deadLetters, new FixedBackOff(0, 0));
        handler.setBackOffFunction((_, failure) -> dependency(failure, dependencies) ? forEver(longestPause) : never());
        handler.setCommitRecovered(true);
        handler.setRetryListeners((record, failure, attempt) -> log.warn(
                "{}-{}@{} is tried again (attempt {} failed)",
                record.topic(),
                record.partition(),
                record.offset(),
                attempt,
                failure));
        return handler;
    }

    private static boolean dependency(Throwable failure, List<DependencyFailure> dependencies) {
        if (unreadable(failure)) return false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var one = cause;
            if (dependencies.stream().anyMatch(dependency -> dependency.matches(one))) return true;
        }
        return false;
    }

    private static boolean unreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof UnreadableEventException) return true;
        return false;
    }

    private static BackOff forEver(Duration longestPause) {
        var pauses = new ExponentialBackOff(500, 2);
        pauses.setMaxInterval(longestPause.toMillis());
        return pauses;
    }

    private static BackOff never() {
        return new FixedBackOff(0, 0);
    }
}
