package cn.zhicheng.gateway.route;

import cn.zhicheng.gateway.reception.Received;
import cn.zhicheng.gateway.session.SessionCookie;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The headers of a request as a service sees them: whatever the gateway vouches for comes from the gateway alone, and no service sees
 * a cookie. Keycloak keeps its own cookies and credentials.
 */
@Component
class SentHeaders implements RequestHttpHeadersFilter, Ordered {
    private static final List<String> OURS =
            List.of("x-zhicheng-", "x-forwarded-", "x-xsrf-", "x-real-ip", "forwarded");
    private static final List<String> OUR_COOKIES = List.of(SessionCookie.NAME, "XSRF-TOKEN");

    private final URI publicUrl;

    SentHeaders(@Value("${zhicheng.public-url}") URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        var sent = new HttpHeaders();
        received.forEach((name, values) -> {
            if (!isOurs(name)) sent.addAll(name, values);
        });
        sent.set("X-Forwarded-Proto", publicUrl.getScheme());
        sent.set("X-Forwarded-Host", publicUrl.getAuthority());
        sent.set("X-Forwarded-Port", Integer.toString(port()));
        sent.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        keepLength(sent, request);
        if (Upstream.nameOf(request).equals(Upstream.KEYCLOAK)) cookiesOfKeycloak(sent);
        else credentials(sent, request);
        return sent;
    }

    private static void credentials(HttpHeaders sent, ServerRequest request) {
        sent.remove(HttpHeaders.COOKIE);
        sent.remove(HttpHeaders.AUTHORIZATION);
        TokenRelay.tokenOf(request).ifPresent(sent::setBearerAuth);
        Received.of(request).ifPresent(received -> received.headers().forEach(sent::set));
    }

    private static void cookiesOfKeycloak(HttpHeaders sent) {
        var cookies = sent.getOrEmpty(HttpHeaders.COOKIE).stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::trim)
                .filter(cookie -> OUR_COOKIES.stream().noneMatch(name -> cookie.startsWith(name + "=")))
                .collect(Collectors.joining("; "));
        if (cookies.isEmpty()) sent.remove(HttpHeaders.COOKIE);
        else sent.set(HttpHeaders.COOKIE, cookies);
    }

    /** A known length lets a service refuse a file before its first byte; a form is written anew and may have another. */
    private static void keepLength(HttpHeaders sent, ServerRequest request) {
        var length = request.servletRequest().getContentLengthLong();
        var form = request.headers().contentType().filter(MediaType.APPLICATION_FORM_URLENCODED::isCompatibleWith);
        if (length > 0 && form.isEmpty()) sent.setContentLength(length);
    }

    private static boolean isOurs(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return OURS.stream().anyMatch(lower::startsWith);
    }

    private int port() {
        if (publicUrl.getPort() != -1) return publicUrl.getPort();
        return "https".equals(publicUrl.getScheme()) ? 443 : 80;
    }

    /** After all of the library's own. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
