package cn.zhicheng.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Turns refusals and failures into answers. */
public final class Problems {
    private static final MediaType PROBLEM_JSON = MediaType.parseMediaType(Problem.MEDIA_TYPE);

    private final ProblemTexts texts;
    private final JsonMapper json;

    public Problems(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** The answer for a problem that needs no more than its code. */
    public ResponseEntity<Object> answer(HttpStatusCode status, String code, String path) {
        return answer(status, problem(status, code, path, null, null), new HttpHeaders());
    }

    /** The answer for a refusal. */
    public ResponseEntity<Object> answer(ProblemException refusal, String path) {
        var arguments = refusal.arguments();
        var errors = refusal.errors().stream()
                .map(error -> new Problem.FieldError(
                        error.address(),
                        texts.field(
                                error.key(),
                                error.ofProblem()
                                        ? arguments
                                        : error.arguments().toArray()),
                        error.ofProblem() ? refusal.code() : error.key()))
                .toList();
        var headers = new HttpHeaders();
        refusal.headers().forEach(headers::set);
        var retryAfter = refusal.retryAfter();
        if (retryAfter != null) headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        var problem = problem(refusal.status(), refusal.code(), path, errors, refusal.extensions(), arguments);
        return answer(refusal.status(), problem, headers);
    }

    /** The answer for wrong fields. */
    ResponseEntity<Object> answer(HttpStatusCode status, String code, String path, List<Problem.FieldError> errors) {
        return answer(status, problem(status, code, path, errors, null), new HttpHeaders());
    }

    /** Writes the answer where no controller is involved (security filters). */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, String code)
            throws IOException {
        var body = json.writeValueAsString(problem(status, code, request.getRequestURI(), null, null));
        response.setStatus(status.value());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(body);
    }

    ProblemTexts texts() {
        return texts;
    }

    private Problem problem(
            HttpStatusCode status,
            String code,
            String path,
            @Nullable List<Problem.FieldError> errors,
            @Nullable Map<String, Object> extensions,
            Object... arguments) {
        return new Problem(
                "urn:zhicheng:problem:" + code,
                texts.title(code, arguments),
                status.value(),
                texts.detail(code, arguments),
                code,
                path,
                MDC.get("traceId"),
                errors,
                extensions);
    }

    private static ResponseEntity<Object> answer(HttpStatusCode status, Problem problem, HttpHeaders headers) {
        headers.setContentType(PROBLEM_JSON);
        headers.setCacheControl("no-store");
        return new ResponseEntity<>(problem, headers, status);
    }
}
