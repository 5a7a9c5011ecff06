package cn.zhicheng.declaration.form.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A file of a definition as plain data, with the line of everything in it. A scalar is a number or a yes only where a
 * definition has one; everywhere else it is text, so no code or label turns into something else (01, no, 1.10).
 */
final class YamlFile {
    private static final Set<String> NUMBERS = Set.of("min", "max", "rank");
    private static final Set<String> FLAGS = Set.of("retired", "protect", "carry");

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Object> content;

    private YamlFile(String name, Node root) {
        this.name = name;
        if (!(root instanceof MappingNode mapping)) {
            throw new WrongFile(name, root == null ? 1 : line(root), "a file of a definition begins with a key");
        }
        this.content = map("", mapping);
    }

    /** Reads the file of that name on the class path. */
    static YamlFile read(String name) {
        try (InputStream stream = YamlFile.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new WrongFile(name, 1, "this file does not exist");
            }
            return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static YamlFile parse(String name, String text) {
        try {
            return new YamlFile(name, new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new WrongFile(name, line, String.valueOf(e.getProblem()));
        }
    }

    String name() {
        return name;
    }

    Map<String, Object> content() {
        return content;
    }

    /** The line of what is at a JSON pointer, or of the nearest thing around it. */
    int line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    private Object value(String pointer, String key, Node node) {
        lines.putIfAbsent(pointer, line(node));
        return switch (node) {
            case MappingNode mapping -> map(pointer, mapping);
            case SequenceNode sequence -> list(pointer, key, sequence);
            case ScalarNode scalar -> scalar(key, scalar);
            default -> throw new WrongFile(name, line(node), "neither text nor list nor map");
        };
    }

    private Map<String, Object> map(String pointer, MappingNode mapping) {
        var map = new LinkedHashMap<String, Object>();
        for (var entry : mapping.getValue()) {
            var key = ((ScalarNode) entry.getKeyNode()).getValue();
            lines.put(pointer + "/" + key, line(entry.getKeyNode()));
            if (map.put(key, value(pointer + "/" + key, key, entry.getValueNode())) != null) {
                throw new WrongFile(name, line(entry.getKeyNode()), "'" + key + "' is there twice");
            }
        }
        return map;
    }

    private List<Object> list(String pointer, String key, SequenceNode sequence) {
        var list = new ArrayList<>();
        for (var node : sequence.getValue()) {
            list.add(value(pointer + "/" + list.size(), key, node));
        }
        return list;
    }

    private static Object scalar(String key, ScalarNode scalar) {
        var text = scalar.getValue();
        if (NUMBERS.contains(key) && text.matches("-?\\d+")) {
            return Integer.valueOf(text);
        }
        if (NUMBERS.contains(key) && text.matches("-?\\d+\\.\\d+")) {
            return new BigDecimal(text).doubleValue();
        }
        return FLAGS.contains(key) && (text.equals("true") || text.equals("false")) ? Boolean.valueOf(text) : text;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
