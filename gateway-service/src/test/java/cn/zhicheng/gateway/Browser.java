package cn.zhicheng.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;

/** A browser as far as the gateway can tell: it keeps cookies, sends the CSRF header, and shows where it is sent. */
final class Browser {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String site;

    Browser(String site) {
        this.site = site;
    }

    /** The same browser, answered by another replica. */
    Browser at(String otherSite) {
        var same = new Browser(otherSite);
        same.cookies.putAll(cookies);
        return same;
    }

    /** Somebody's browser, known by its session cookie alone. */
    static Browser inSession(String site, String session) {
        var browser = new Browser(site);
        browser.cookies.put("ZHICHENG_SESSION", session);
        browser.get("/api/session");
        return browser;
    }

    static Browser signedIn(Site site) {
        var browser = new Browser(site.publicUrl);
        browser.signIn(site, "/login/personal");
        browser.get("/api/session");
        return browser;
    }

    /** Signs in by {@code entrance}; returns where one arrives. */
    String signIn(Site site, String entrance) {
        var keycloak = URI.create(location(get(entrance)));
        var back = URI.create(site.keycloak.signInAt(keycloak));
        return location(get(back.getRawPath() + "?" + back.getRawQuery()));
    }

    static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response + response.body()));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String... headers) {
        return write("POST", path, "{}", headers);
    }

    HttpResponse<String> write(String method, String path, String body, String... headers) {
        var request =
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        if (cookies.containsKey("XSRF-TOKEN")) request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        if (!cookies.isEmpty()) request.header("Cookie", cookieHeader());
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    void forget(String cookie) {
        cookies.remove(cookie);
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }
}
