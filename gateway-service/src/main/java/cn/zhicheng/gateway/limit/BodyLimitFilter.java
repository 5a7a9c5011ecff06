package cn.zhicheng.gateway.limit;

import cn.zhicheng.gateway.problem.ProblemResponses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request that says it is too large before reading it, and cuts off one that turns out to be. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class BodyLimitFilter extends OncePerRequestFilter {
    private final LimitProperties limits;
    private final ProblemResponses responses;

    BodyLimitFilter(LimitProperties limits, ProblemResponses responses) {
        this.limits = limits;
        this.responses = responses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = isUpload(request) ? limits.upload() : limits.body();
        if (request.getContentLengthLong() > limit.toBytes())
            responses.write(request, response, LimitedBody.tooLarge(limit));
        else chain.doFilter(limited(request, limit), response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        return "PUT".equals(request.getMethod()) && request.getRequestURI().startsWith("/api/attachments/");
    }

    private static HttpServletRequest limited(HttpServletRequest request, DataSize limit) {
        var body = new LimitedBody(request, limit);
        body.putOn(request);
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() {
                return body;
            }
        };
    }
}
