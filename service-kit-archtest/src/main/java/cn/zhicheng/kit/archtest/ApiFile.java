package cn.zhicheng.kit.archtest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed OpenAPI file of a service, {@code docs/api/<service>.json}, held to what the running service says. With
 * {@code -Dzhicheng.api.update=true} it is written instead.
 */
public final class ApiFile {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    private ApiFile(Path file) {
        this.file = file;
    }

    public static ApiFile of(String service) {
        return new ApiFile(repository().resolve("docs/api").resolve(service + ".json"));
    }

    /** @param port of the running service on this machine */
    public void agreesWithServiceAt(int port) {
        var running = normal(fetch(port));
        try {
            if (Boolean.getBoolean("zhicheng.api.update")) Files.writeString(file, running);
            else compare(Files.exists(file) ? Files.readString(file) : "", running);
        } catch (IOException e) {
            throw new AssertionError("cannot read or write " + file, e);
        }
    }

    private void compare(String committed, String running) {
        if (committed.equals(running)) return;
        var was = committed.lines().toList();
        var is = running.lines().toList();
        int line = IntStream.range(0, Math.max(was.size(), is.size()))
                .filter(i -> !at(was, i).equals(at(is, i)))
                .findFirst()
                .orElse(0);
        throw new AssertionError(
                "%s differs from the running service in line %d:%n  file:    %s%n  service: %s%nIf the change is meant, run the test with -Dzhicheng.api.update=true and commit the file."
                        .formatted(
                                file.getFileName(),
                                line + 1,
                                at(was, line).strip(),
                                at(is, line).strip()));
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "(end)";
    }

    private static String fetch(int port) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new AssertionError("/v3/api-docs answered " + answer.statusCode());
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError("/v3/api-docs cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The same API gives the same text: no addresses, members sorted, two spaces. */
    static String normal(String api) {
        var tree = (ObjectNode) JSON.readTree(api);
        tree.remove("servers");
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JSON.writer().with(printer).writeValueAsString(sorted(tree)) + "\n";
    }

    private static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var members = new TreeMap<String, JsonNode>();
                object.propertyStream().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
                yield JSON.createObjectNode().setAll(members);
            }
            case ArrayNode array -> {
                var elements = JSON.createArrayNode();
                array.forEach(element -> elements.add(sorted(element)));
                yield elements;
            }
            default -> node;
        };
    }

    private static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) throw new AssertionError("no folder with .mvn above this one");
        }
        return folder;
    }
}
