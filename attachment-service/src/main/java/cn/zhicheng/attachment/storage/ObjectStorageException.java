package cn.zhicheng.attachment.storage;

import cn.zhicheng.kit.web.ProblemException;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** The object store can't be reached or refuses: the caller may try again, and nothing is lost. */
public final class ObjectStorageException extends ProblemException {
    ObjectStorageException(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", cause);
        retryAfter(Duration.ofSeconds(5));
    }
}
