package cn.zhicheng.kit.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * A refusal on its way to the caller as problem details. Title and detail come from the bundle by code: {@code
 * <code>.title}, {@code <code>.detail}. Build it in one expression and throw it:
 *
 * <pre>throw new ProblemException(CONFLICT, "binding-other").at("/organizationId").with("employer", employer);</pre>
 */
public class ProblemException extends RuntimeException {
    private final HttpStatusCode status;
    private final String code;
    private final transient List<FieldProblem> errors = new ArrayList<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private transient Object[] arguments = {};
    private @Nullable Duration retryAfter;

    /** @param code names the problem for good: {@code binding-other} */
    public ProblemException(HttpStatusCode status, String code) {
        this(status, code, null);
    }

    public ProblemException(HttpStatusCode status, String code, @Nullable Throwable cause) {
        super(code, cause);
        this.status = status;
        this.code = code;
    }

    /** Nothing there, or nothing of the caller's: the answer is the same. */
    public static ProblemException notFound() {
        return new ProblemException(HttpStatus.NOT_FOUND, "not-found");
    }

    /** A replica says no and its owner cannot be asked (protocols.md §3): the page says 正在核实 and tries again. */
    public static ProblemException syncing() {
        var jitter = Duration.ofSeconds(2 + ThreadLocalRandom.current().nextInt(6));
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "syncing").retryAfter(jitter);
    }

    /** Names the field that the whole problem is about; its message is the problem's detail. */
    public ProblemException at(String address) {
        errors.add(new FieldProblem(address, code + ".detail", List.of(), true));
        return this;
    }

    /** Names a wrong field with a message of its own, by its key in the bundle. */
    public ProblemException at(String address, String key, Object... arguments) {
        errors.add(new FieldProblem(address, key, List.of(arguments), false));
        return this;
    }

    /** Adds a member to the problem details. */
    public ProblemException with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    /** Fills {@code {0}}, {@code {1}}, … in title and detail. */
    public ProblemException args(Object... arguments) {
        this.arguments = arguments;
        return this;
    }

    /** Says when it makes sense to try again. */
    public ProblemException retryAfter(Duration delay) {
        this.retryAfter = delay;
        return this;
    }

    /** Adds a header that the status asks for: {@code Content-Range} of 416. */
    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public HttpStatusCode status() {
        return status;
    }

    public String code() {
        return code;
    }

    List<FieldProblem> errors() {
        return errors;
    }

    Map<String, Object> extensions() {
        return extensions;
    }

    Map<String, String> headers() {
        return headers;
    }

    Object[] arguments() {
        return arguments;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /** @param ofProblem the arguments of the whole problem fill its message */
    record FieldProblem(String address, String key, List<Object> arguments, boolean ofProblem) {}
}
