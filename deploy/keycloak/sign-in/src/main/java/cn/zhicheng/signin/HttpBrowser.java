package cn.zhicheng.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser without a screen or scripts: it keeps cookies, follows redirects and fills in forms. A redirect to
 * {@link #LOOPBACK} is where a program would listen: it is returned, not followed.
 */
public final class HttpBrowser {
    /** Redirect address of client {@code zhicheng-cli}; nobody listens there. */
    public static final URI LOOPBACK = URI.create("http://127.0.0.1/callback");

    private static final int MOST_REDIRECTS = 20;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final CookieJar cookies = new CookieJar();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();

    /** Opens an address and follows it to the page at its end. */
    public HttpPage open(URI address) {
        return follow(HttpRequest.newBuilder(address).GET());
    }

    /** Fills in the page's only or first form and sends it, hidden fields included. */
    public HttpPage submit(HttpPage page, Map<String, String> fields) {
        var form = page.form();
        var values = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        values.putAll(fields);
        return follow(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(values))));
    }

    /** Forgets everything, like a new private window. */
    public void clearCookies() {
        cookies.clear();
    }

    /** The cookie jar, for a test that goes on with a client of its own. */
    public CookieJar cookies() {
        return cookies;
    }

    /** Form encoding of the fields, in their order. */
    public static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpPage follow(HttpRequest.Builder first) {
        var request = asked(first);
        for (var i = 0; i < MOST_REDIRECTS; i++) {
            var response = send(request);
            var location = response.headers().firstValue("Location").map(request.uri()::resolve);
            if (location.isEmpty() || response.statusCode() / 100 != 3) {
                return new HttpPage(request.uri(), response.statusCode(), response.body());
            }
            if (isLoopback(location.get())) {
                return new HttpPage(location.get(), response.statusCode(), "");
            }
            request = asked(HttpRequest.newBuilder(location.get()).GET());
        }
        throw new IllegalStateException("More than " + MOST_REDIRECTS + " redirects, the last to " + request.uri());
    }

    /** An English browser: what comes in Chinese all the same is Chinese for everybody. */
    private static HttpRequest asked(HttpRequest.Builder request) {
        return request.header("Accept-Language", "en-US,en").timeout(TIMEOUT).build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading " + request.uri(), e);
        }
    }

    private static boolean isLoopback(URI address) {
        return LOOPBACK.getHost().equals(address.getHost())
                && LOOPBACK.getPath().equals(address.getPath());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
