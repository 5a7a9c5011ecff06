package cn.zhicheng.kit.web;

import cn.zhicheng.kit.mongo.StoreFailures;
import cn.zhicheng.kit.outbox.StaleVersionException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Every exception that leaves a controller becomes problem details; none tells what is inside. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class ProblemHandler extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(ProblemException refusal, WebRequest request) {
        if (refusal.status().is5xxServerError()) log.warn("answering {}", refusal.code(), refusal);
        return problems.answer(refusal, path(request));
    }

    @ExceptionHandler({StaleVersionException.class, OptimisticLockingFailureException.class})
    ResponseEntity<Object> stale(WebRequest request) {
        return problems.answer(HttpStatus.CONFLICT, "version-conflict", path(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> unauthenticated(AuthenticationException why, WebRequest request) {
        return problems.answer(HttpStatus.UNAUTHORIZED, "unauthenticated", path(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException why, WebRequest request) {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken
                ? problems.answer(HttpStatus.UNAUTHORIZED, "unauthenticated", path(request))
                : problems.answer(HttpStatus.FORBIDDEN, "forbidden", path(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception failure, WebRequest request) {
        if (StoreFailures.passing(failure)) {
            log.warn("the store cannot be reached", failure);
            return problems.answer(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", path(request));
        }
        log.error("{} failed", path(request), failure);
        return problems.answer(HttpStatus.INTERNAL_SERVER_ERROR, "internal", path(request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = ex.getBindingResult().getAllErrors().stream()
                .map(error -> new Problem.FieldError(
                        error instanceof FieldError field ? Addresses.ofPath(field.getField()) : "/",
                        problems.texts().field(error),
                        error.getCode() == null ? "field.wrong" : error.getCode()))
                .toList();
        return invalid(errors, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (ex.isForReturnValue()) return failed(ex, request);
        var errors = ex.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Problem.FieldError(
                                error instanceof FieldError field
                                        ? Addresses.ofPath(field.getField())
                                        : "/" + result.getMethodParameter().getParameterName(),
                                problems.texts().field(error),
                                last(error.getCodes()))))
                .toList();
        return invalid(errors, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return switch (ex.getCause()) {
            case StreamConstraintsException _ ->
                problems.answer(HttpStatus.CONTENT_TOO_LARGE, "too-large", path(request));
            case UnrecognizedPropertyException unknown -> invalid(List.of(at(unknown, "field.unknown")), request);
            case DatabindException wrong
            when !wrong.getPath().isEmpty() -> invalid(List.of(at(wrong, "field.wrong-type")), request);
            case null, default -> problems.answer(HttpStatus.BAD_REQUEST, "bad-request", path(request));
        };
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = ex instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "";
        return badRequest(name, "field.wrong-type", request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException ex,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return badRequest(ex.getParameterName(), "field.missing", request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ex instanceof MissingRequestHeaderException header
                ? badRequest(header.getHeaderName(), "field.missing", request)
                : problems.answer(HttpStatus.BAD_REQUEST, "bad-request", path(request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception ex, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) log.error("{} failed", path(request), ex);
        var answer = problems.answer(status, Statuses.code(status), path(request));
        var merged = new HttpHeaders();
        merged.putAll(headers); // Allow, Accept, Retry-After
        merged.putAll(answer.getHeaders());
        return new ResponseEntity<>(answer.getBody(), merged, answer.getStatusCode());
    }

    private ResponseEntity<Object> invalid(List<Problem.FieldError> errors, WebRequest request) {
        return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", path(request), errors);
    }

    private ResponseEntity<Object> badRequest(String name, String key, WebRequest request) {
        var error = new Problem.FieldError("/" + name, problems.texts().field(key), key);
        return problems.answer(HttpStatus.BAD_REQUEST, "bad-request", path(request), List.of(error));
    }

    private Problem.FieldError at(DatabindException wrong, String key) {
        return new Problem.FieldError(
                Addresses.of(wrong.getPath()), problems.texts().field(key), key);
    }

    private static String last(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? "field.wrong" : codes[codes.length - 1];
    }

    private static String path(WebRequest request) {
        return ((ServletWebRequest) request).getRequest().getRequestURI();
    }

    /** Field addresses of what frameworks call paths. */
    private static final class Addresses {
        static String ofPath(String path) {
            return "/" + path.replace('.', '/').replace("[", "/").replace("]", "");
        }

        static String of(List<JacksonException.Reference> path) {
            return path.stream()
                    .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                    .collect(Collectors.joining("/", "/", ""));
        }
    }
}
