package cn.zhicheng.signin;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Cookies as browsers keep them, which the JDK's own jar does not: {@code localhost} counts as secure, so Keycloak's
 * {@code Secure} cookies come back over plain HTTP.
 */
public final class CookieJar extends CookieHandler {
    private final Map<Key, HttpCookie> cookies = new ConcurrentHashMap<>();

    private record Key(String host, String path, String name) {}

    @Override
    public Map<String, List<String>> get(URI address, Map<String, List<String>> requestHeaders) {
        var header = cookies.entrySet().stream()
                .filter(entry -> belongs(entry.getKey(), address))
                .map(entry -> entry.getKey().name() + "=" + entry.getValue().getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? Map.of() : Map.of("Cookie", List.of(header));
    }

    @Override
    public void put(URI address, Map<String, List<String>> responseHeaders) {
        responseHeaders.forEach((name, values) -> {
            if ("Set-Cookie".equalsIgnoreCase(name)) {
                values.stream()
                        .flatMap(value -> HttpCookie.parse(name + ": " + value).stream())
                        .forEach(cookie -> keep(address, cookie));
            }
        });
    }

    /** Value of the cookie of that name, whatever its path; empty when there is none. */
    public String valueOf(String name) {
        return cookies.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .map(entry -> entry.getValue().getValue())
                .findFirst()
                .orElse("");
    }

    /** Forgets everything. */
    public void clear() {
        cookies.clear();
    }

    private void keep(URI address, HttpCookie cookie) {
        var path = cookie.getPath() == null ? "/" : cookie.getPath();
        var key = new Key(address.getHost(), path, cookie.getName());
        if (cookie.hasExpired()) {
            cookies.remove(key);
        } else {
            cookies.put(key, cookie);
        }
    }

    private static boolean belongs(Key key, URI address) {
        var path = address.getPath().isEmpty() ? "/" : address.getPath();
        var folder = key.path().endsWith("/") ? key.path() : key.path() + "/";
        return key.host().equals(address.getHost()) && (path.equals(key.path()) || path.startsWith(folder));
    }
}
