package cn.zhicheng.document;

import cn.zhicheng.document.content.ContentJson;
import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.PrintableContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Contents to print, and the form definition that declaration-service really has. */
public final class Samples {
    private static final Path FORM = Path.of("../declaration-service/src/main/resources/form/2026");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Samples() {}

    /** The current edition, read from its files as declaration-service serves it. */
    public static FormDefinition definition() {
        return ContentJson.definition(JSON.writeValueAsBytes(definitionTree()));
    }

    /** The same as plain data. */
    public static Map<String, Object> definitionTree() {
        var edition = yaml(FORM.resolve("edition.yaml"));
        var parts = names(edition.get("parts")).stream()
                .map(name -> yaml(FORM.resolve(name + ".yaml")))
                .toList();
        var pages = new ArrayList<Map<String, Object>>();
        for (var page : maps(edition.get("pages"))) {
            var full = new HashMap<>(page);
            full.put(
                    "parts",
                    parts.stream()
                            .filter(part -> Objects.equals(page.get("code"), part.get("page")))
                            .toList());
            pages.add(full);
        }
        return Map.of(
                "edition", edition.get("edition"), "digest", "d".repeat(64), "pages", pages, "codeLists", codeLists());
    }

    private static Map<String, Object> codeLists() {
        try (var files = Files.list(FORM.resolve("codes"))) {
            var lists = new HashMap<String, Object>();
            files.map(Samples::yaml).forEach(list -> lists.put((String) list.get("name"), list.get("codes")));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realistic one with some of its members replaced. */
    public static PrintableContent rich(Consumer<Map<String, Object>> change) {
        Map<String, Object> tree = new HashMap<>(tree("rich"));
        change.accept(tree);
        return ContentJson.content(JSON.writeValueAsBytes(tree));
    }

    /** A draft in which nothing was filled in yet. */
    public static PrintableContent minimal() {
        return rich(tree -> {
            tree.put("draft", true);
            tree.put("round", 0);
            tree.remove("receipt");
            tree.remove("clauses");
            tree.remove("paper");
            tree.put("answers", Map.of());
            tree.put("manifest", Map.of("digest", "e".repeat(64), "entries", List.of()));
            tree.put(
                    "problems",
                    List.of(
                            Map.of("address", "/basic/ethnicity", "message", "请选择民族。", "severity", "ERROR"),
                            Map.of("address", "/education", "message", "请至少填写一条教育经历。", "severity", "ERROR"),
                            Map.of("address", "/attachments/PHOTO", "message", "还没有上传“证件照”。", "severity", "ERROR")));
        });
    }

    /** Every field of the form answered, {@code rows} records a list. */
    public static PrintableContent everything(Map<String, Object> definition, int rows, Words words) {
        return rich(tree -> tree.put("answers", Answers.of(definition, rows, words)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(String name) {
        return JSON.readValue(bytes(name + ".json"), Map.class);
    }

    public static PrintableContent content(String name) {
        return ContentJson.content(bytes(name + ".json"));
    }

    public static byte[] bytes(String name) {
        try (var in = Samples.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no sample " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> yaml(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(@Nullable Object list) {
        return (List<String>) Objects.requireNonNull(list);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(@Nullable Object list) {
        return (List<Map<String, Object>>) Objects.requireNonNull(list);
    }
}
