package cn.zhicheng.kit.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteConcernException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Tells a store that is away, slow or changing its primary from one that answered no. */
public final class StoreFailures {
    private StoreFailures() {}

    /** Whether the same call may work in a moment; looks at the causes too. */
    public static boolean passing(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) if (passes(cause)) return true;
        return false;
    }

    private static boolean passes(Throwable failure) {
        return switch (failure) {
            case TransientDataAccessException _, DataAccessResourceFailureException _ -> true;
            case MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoExecutionTimeoutException _,
                    MongoWriteConcernException _ -> true;
            case MongoServerException answered -> answered.hasErrorLabel("RetryableWriteError");
            case MongoException _ -> true; // no answer at all
            default -> false;
        };
    }
}
