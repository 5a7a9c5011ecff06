package cn.zhicheng.gateway.security;

import cn.zhicheng.gateway.caller.Caller;
import cn.zhicheng.gateway.problem.ProblemException;
import cn.zhicheng.gateway.problem.ProblemResponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Refusals of the security filters: problem details, never a redirect to a sign-in page. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private final ProblemResponses responses;

    Refusals(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var token = why instanceof OAuth2AuthenticationException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, token ? "Bearer error=\"invalid_token\"" : "Bearer");
        refuse(request, response, HttpStatus.UNAUTHORIZED, token ? "invalid-token" : "unauthenticated");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        // Whoever is not signed in is told so first: signing in brings a new CSRF token anyway.
        if (Caller.current().isEmpty()) refuse(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
        else refuse(request, response, HttpStatus.FORBIDDEN, why instanceof CsrfException ? "csrf" : "forbidden");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        refuse(request, response, HttpStatus.BAD_REQUEST, "bad-request");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        responses.write(request, response, new ProblemException(status, code));
    }
}
