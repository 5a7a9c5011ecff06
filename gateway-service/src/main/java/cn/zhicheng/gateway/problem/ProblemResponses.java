package cn.zhicheng.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as {@code application/problem+json}, in the shape that every service uses. */
@Component
public class ProblemResponses {
    private final JsonMapper json;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    ProblemResponses(JsonMapper json) {
        this.json = json;
        texts.setBasename("problems");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
    }

    /** Writes {@code problem}; does nothing when the answer has already begun. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemException problem)
            throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var pause = problem.pause();
        if (pause != null) response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
        json.writeValue(response.getOutputStream(), body(request, problem));
    }

    private Map<String, Object> body(HttpServletRequest request, ProblemException problem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:zhicheng:problem:" + problem.code());
        body.put("title", text(problem, "title"));
        body.put("status", problem.status().value());
        body.put("detail", text(problem, "detail"));
        body.put("code", problem.code());
        body.put("instance", request.getRequestURI());
        var traceId = MDC.get("traceId");
        if (traceId != null) body.put("traceId", traceId);
        body.putAll(problem.extensions());
        return body;
    }

    private String text(ProblemException problem, String part) {
        return texts.getMessage(problem.code() + "." + part, problem.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }

    /** The problem that says what a bare HTTP status says. */
    public static ProblemException of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> new ProblemException(status, "unauthenticated");
            case FORBIDDEN -> new ProblemException(status, "forbidden");
            case NOT_FOUND -> new ProblemException(status, "not-found");
            case METHOD_NOT_ALLOWED -> new ProblemException(status, "method-not-allowed");
            case CONTENT_TOO_LARGE -> new ProblemException(status, "too-large").args("1 MB");
            case UNSUPPORTED_MEDIA_TYPE -> new ProblemException(status, "unsupported-media");
            case TOO_MANY_REQUESTS -> new ProblemException(status, "too-many-requests");
            case SERVICE_UNAVAILABLE -> new ProblemException(status, "service-unavailable");
            default ->
                status.is4xxClientError()
                        ? new ProblemException(status, "bad-request")
                        : new ProblemException(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
        };
    }
}
