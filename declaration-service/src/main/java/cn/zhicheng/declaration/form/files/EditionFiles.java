package cn.zhicheng.declaration.form.files;

import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.MalformedDefinition;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An edition's folder on the class path: {@code edition.yaml}, a file a part, {@code codes/} a file a list. */
public final class EditionFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String folder;
    private final Function<String, YamlFile> read;
    private final Map<String, YamlFile> parts = new LinkedHashMap<>();
    private final Map<String, YamlFile> codeLists = new TreeMap<>();

    EditionFiles(String edition, Function<String, YamlFile> read) {
        this.folder = "form/" + edition + "/";
        this.read = read;
    }

    /**
     * Reads an edition, each file checked against its JSON Schema, the whole by the definition itself.
     *
     * @throws WrongFile with file, line and reason
     */
    public static FormDefinition read(String edition) {
        return new EditionFiles(edition, YamlFile::read).definition();
    }

    FormDefinition definition() {
        var edition = checked(folder + "edition.yaml", "edition");
        texts(edition.content().get("parts"))
                .forEach(name -> parts.put(name, checked(folder + name + ".yaml", "part")));
        texts(edition.content().get("codeLists")).forEach(this::readCodeList);
        parts.values().forEach(this::readCodeLists);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("edition", Objects.requireNonNull(edition.content().get("edition")));
        tree.put("pages", Objects.requireNonNull(edition.content().get("pages")));
        tree.put("parts", parts.values().stream().map(YamlFile::content).toList());
        tree.put("codeLists", codeLists.values().stream().map(YamlFile::content).toList());
        try {
            return FormDefinition.of(tree);
        } catch (MalformedDefinition e) {
            throw placed(e, edition);
        }
    }

    private YamlFile checked(String name, String schema) {
        var file = read.apply(name);
        schema("form/" + schema + ".schema.json").validate(JSON.valueToTree(file.content())).stream()
                .findFirst()
                .ifPresent(error -> {
                    throw new WrongFile(
                            name, file.line(error.getInstanceLocation().toString()), error.getMessage());
                });
        return file;
    }

    private static Schema schema(String name) {
        var stream = Objects.requireNonNull(EditionFiles.class.getResourceAsStream("/" + name), name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(stream));
    }

    private void readCodeLists(YamlFile part) {
        fields(part).forEach(field -> {
            if (field.get("codes") instanceof String name) {
                readCodeList(name);
            }
        });
    }

    private void readCodeList(String name) {
        if (!codeLists.containsKey(name)) {
            codeLists.put(name, checked(folder + "codes/" + name + ".yaml", "codes"));
        }
    }

    /** Finds the file and line of what the definition found. */
    private WrongFile placed(MalformedDefinition wrong, YamlFile edition) {
        for (var file : parts.values()) {
            var address = String.valueOf(file.content().get("address"));
            if (wrong.place().equals(address)) {
                return new WrongFile(file.name(), file.line("/address"), wrong.reason());
            }
            var field = indexOf(file, address, wrong.place());
            if (field.isPresent()) {
                return new WrongFile(file.name(), file.line("/fields/" + field.get()), wrong.reason());
            }
        }
        return Optional.ofNullable(codeLists.get(wrong.place()))
                .map(file -> new WrongFile(file.name(), 1, wrong.reason()))
                .orElseGet(() -> new WrongFile(edition.name(), 1, String.valueOf(wrong.getMessage())));
    }

    private static Optional<Integer> indexOf(YamlFile file, String address, String place) {
        var fields = fields(file);
        return IntStream.range(0, fields.size())
                .filter(i -> place.equals(address + "/" + fields.get(i).get("code")))
                .boxed()
                .findFirst();
    }

    private static List<Map<?, ?>> fields(YamlFile part) {
        var fields = new ArrayList<Map<?, ?>>();
        if (part.content().get("fields") instanceof List<?> list) {
            list.forEach(field -> fields.add((Map<?, ?>) field));
        }
        return fields;
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> entries
                ? entries.stream().map(String::valueOf).toList()
                : List.of();
    }
}
