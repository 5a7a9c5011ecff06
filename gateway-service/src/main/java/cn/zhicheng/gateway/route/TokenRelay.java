package cn.zhicheng.gateway.route;

import cn.zhicheng.gateway.problem.ProblemException;
import cn.zhicheng.gateway.signin.AccessTokens;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Puts the caller's access token on the way to the service; what needs no sign-in is also answered when that has just ended. */
@Component
class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final String ATTRIBUTE = "zhicheng.accessToken";

    private final AccessTokens accessTokens;
    private final List<PathPattern> open;

    TokenRelay(AccessTokens accessTokens, ServiceTable table) {
        this.accessTokens = accessTokens;
        this.open = Arrays.stream(table.openPatterns())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    static Optional<String> tokenOf(ServerRequest request) {
        return request.attribute(ATTRIBUTE).map(String.class::cast);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        token(request).ifPresent(token -> request.attributes().put(ATTRIBUTE, token));
        return next.handle(request);
    }

    private Optional<String> token(ServerRequest request) {
        try {
            return accessTokens.of(request.servletRequest());
        } catch (ProblemException over) {
            if (isOpen(request)) return Optional.empty();
            throw over;
        }
    }

    private boolean isOpen(ServerRequest request) {
        var path = PathContainer.parsePath(request.path());
        return request.method() == HttpMethod.GET && open.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
