package cn.zhicheng.kit.kafka;

import java.time.Duration;
import java.util.List;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** What happens to a message whose listener fails. */
final class Listeners {
    private Listeners() {}

    /**
     * A dependency that is away stops the partition until it is back; everything else is put aside at once, and the
     * messages behind it go on.
     */
    static DefaultErrorHandler errorHandler(
            ConsumerRecordRecoverer deadLetters, List<DependencyFailure> dependencies, Duration longestPause) {
        var handler = new DefaultErrorHandler(deadLetters, new FixedBackOff(0, 0));
        handler.defaultFalse(true); // nothing is fatal or not by its class alone: the back-off below decides
        handler.setBackOffFunction((_, failure) -> dependency(failure, dependencies) ? forEver(longestPause) : never());
        handler.setCommitRecovered(true);
        return handler;
    }

    private static boolean dependency(Throwable failure, List<DependencyFailure> dependencies) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var one = cause;
            if (dependencies.stream().anyMatch(dependency -> dependency.matches(one))) return true;
        }
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
