package cn.zhicheng.kit.web;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;

/** Failures of the driver that the store itself did not answer with: it is away, and comes back. */
final class StoreFailures {
    private StoreFailures() {}

    static boolean unreachable(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoSocketException || cause instanceof MongoTimeoutException) return true;
            if (cause instanceof MongoException e && e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))
                return true;
        }
        return false;
    }
}
