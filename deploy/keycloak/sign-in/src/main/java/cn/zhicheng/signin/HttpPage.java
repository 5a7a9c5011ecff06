package cn.zhicheng.signin;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A page as it came: where one ended after all redirects, and what is on it. */
public record HttpPage(URI address, int status, String body) {
    public Document document() {
        return Jsoup.parse(body, address.toString());
    }

    /** All visible text. */
    public String text() {
        return document().text();
    }

    public boolean hasForm() {
        return document().selectFirst("form") != null;
    }

    FormElement form() {
        return document().forms().stream()
                .findFirst()
                .orElseThrow(() -> new SignInFailedException("No form at " + address, this));
    }

    /** Address of the first link whose text holds {@code text}. */
    public URI link(String text) {
        return document().select("a[href]").stream()
                .filter(link -> link.text().contains(text))
                .map(link -> URI.create(link.absUrl("href")))
                .findFirst()
                .orElseThrow(() -> new SignInFailedException("No link " + text + " at " + address, this));
    }

    /** Parameters of the address, decoded. */
    public Map<String, String> parameters() {
        var query = address.getRawQuery();
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, _) -> first));
    }

    /** Names of the form's fields, for a test that asks what a page wants. */
    public String[] fieldNames() {
        return document().select("form [name]").eachAttr("name").toArray(String[]::new);
    }

    @Override
    public String toString() {
        return status + " " + address.getPath() + " " + Arrays.toString(fieldNames()) + " " + text();
    }
}
