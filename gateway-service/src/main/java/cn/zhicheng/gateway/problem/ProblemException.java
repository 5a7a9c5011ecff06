package cn.zhicheng.gateway.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The gateway refuses a request, or cannot have it answered; texts by {@code code} from {@code problems_zh_CN.properties}. */
public final class ProblemException extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final List<Object> args;
    private final @Nullable Duration retryAfter;
    private final Map<String, Object> extensions = new LinkedHashMap<>();

    private ProblemException(HttpStatus status, String code, List<Object> args, @Nullable Duration retryAfter) {
        super(status.value() + " " + code);
        this.status = status;
        this.code = code;
        this.args = args;
        this.retryAfter = retryAfter;
    }

    /** A problem whose texts need no more than their code. */
    public ProblemException(HttpStatus status, String code) {
        this(status, code, List.of(), null);
    }

    /** The same problem, with what its texts name ({@code {0}}, {@code {1}}, …). */
    public ProblemException args(Object... values) {
        return withEverythingBut(List.of(values), retryAfter);
    }

    /** The same problem, with the time after which trying again makes sense. */
    public ProblemException retryAfter(Duration time) {
        return withEverythingBut(args, time);
    }

    /** The same problem, with one more member in its JSON. */
    public ProblemException with(String member, Object value) {
        var copy = withEverythingBut(args, retryAfter);
        copy.extensions.put(member, value);
        return copy;
    }

    /** The same problem, caused by {@code cause}. */
    public ProblemException because(Throwable cause) {
        var copy = withEverythingBut(args, retryAfter);
        copy.initCause(cause);
        return copy;
    }

    private ProblemException withEverythingBut(List<Object> newArgs, @Nullable Duration newRetryAfter) {
        var copy = new ProblemException(status, code, newArgs, newRetryAfter);
        copy.extensions.putAll(extensions);
        copy.setStackTrace(getStackTrace());
        if (getCause() != null) copy.initCause(Objects.requireNonNull(getCause()));
        return copy;
    }

    HttpStatus status() {
        return status;
    }

    /** The last part of the problem's type. */
    public String code() {
        return code;
    }

    List<Object> arguments() {
        return args;
    }

    @Nullable
    Duration pause() {
        return retryAfter;
    }

    Map<String, Object> extensions() {
        return extensions;
    }
}
