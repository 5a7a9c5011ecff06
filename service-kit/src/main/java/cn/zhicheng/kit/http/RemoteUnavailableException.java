package cn.zhicheng.kit.http;

import cn.zhicheng.kit.web.ProblemException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Another service could not be reached, took too long or is not well. Unless somebody catches it, the caller is answered
 * 503 service-unavailable; a listener tries again until it works.
 */
public final class RemoteUnavailableException extends ProblemException {
    private final String service;

    public RemoteUnavailableException(String service, @Nullable Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", cause);
        this.service = service;
        retryAfter(Duration.ofSeconds(5));
    }

    @Override
    public String getMessage() {
        return service + " is unavailable";
    }

    public String service() {
        return service;
    }
}
