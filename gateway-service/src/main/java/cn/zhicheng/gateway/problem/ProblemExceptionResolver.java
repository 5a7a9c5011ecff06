package cn.zhicheng.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Turns whatever a route, a controller or a file handler throws into a problem; the first resolver that is asked. */
@Configuration(proxyBeanMethods = false)
class ProblemExceptionResolver implements HandlerExceptionResolver, WebMvcConfigurer {
    private static final Logger log = LoggerFactory.getLogger(ProblemExceptionResolver.class);

    private final ProblemResponses responses;

    ProblemExceptionResolver(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(this);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        var problem = problemOf(thrown);
        if (problem.status().is5xxServerError())
            log.warn("{} {}", request.getMethod(), request.getRequestURI(), thrown);
        try {
            responses.write(request, response, problem);
        } catch (IOException gone) {
            log.debug("nobody waits for this answer any more", gone);
        }
        return new ModelAndView();
    }

    private static ProblemException problemOf(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof ProblemException problem) return problem;
        return switch (thrown) {
            case DataAccessException _ ->
                new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable")
                        .retryAfter(Duration.ofSeconds(3));
            case ErrorResponse known -> ofStatus(known.getStatusCode().value());
            default -> new ProblemException(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
        };
    }

    private static ProblemException ofStatus(int status) {
        var known = HttpStatus.resolve(status);
        return ProblemResponses.of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
    }
}
