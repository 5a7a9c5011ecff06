package cn.zhicheng.contracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a changed schema would break: a member that consumers may read is gone or of another kind, a member is required
 * that yesterday's events lack, a constant is there that yesterday's release cannot read.
 */
final class Compatibility {
    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Compatibility(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** One sentence for each incompatible difference; empty where yesterday's readers and writers can stay. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        var comparison = new Compatibility(before, after);
        comparison.compare("", before, after);
        return comparison.breaks;
    }

    private void compare(String path, JsonNode old, JsonNode now) {
        if (old.has("$ref")
                && !seen.add(
                        old.get("$ref").asString() + " at " + now.path("$ref").asString(""))) {
            return;
        }
        var was = resolve(before, old);
        var is = resolve(after, now);
        for (var keyword : List.of("type", "format", "const")) {
            if (!Objects.equals(was.get(keyword), is.get(keyword))) {
                breaks.add(path + ": " + keyword + " was " + was.get(keyword) + " and is " + is.get(keyword));
            }
        }
        if (!constants(was).equals(constants(is))) {
            breaks.add(path + ": the constants were " + constants(was) + " and are " + constants(is));
        }
        for (var member : was.path("properties").propertyNames()) {
            var next = is.path("properties").get(member);
            if (next == null) {
                breaks.add(path + "/" + member + ": is gone");
            } else {
                compare(path + "/" + member, was.path("properties").get(member), next);
            }
        }
        var newlyRequired = new HashSet<>(required(is));
        newlyRequired.removeAll(required(was));
        newlyRequired.forEach(member -> breaks.add(path + "/" + member + ": is required now"));
        if (was.has("items") && is.has("items")) {
            compare(path + "[]", was.get("items"), is.get("items"));
        }
        if (was.has("anyOf")) {
            alternatives(path, was.get("anyOf"), is.path("anyOf"));
        }
    }

    private void alternatives(String path, JsonNode was, JsonNode is) {
        for (int i = 0; i < was.size(); i++) {
            if (i >= is.size()) {
                breaks.add(path + ": alternative " + i + " is gone");
            } else {
                compare(path + "|" + i, was.get(i), is.get(i));
            }
        }
    }

    /** A node with the definition it refers to laid over it, so that both halves of a subtype are compared. */
    private static JsonNode resolve(JsonNode root, JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        var name = node.get("$ref").asString().substring("#/$defs/".length());
        var merged = resolve(root, root.path("$defs").path(name)).deepCopy();
        var result = (ObjectNode) merged;
        node.path("properties")
                .properties()
                .forEach(entry -> result.withObjectProperty("properties").set(entry.getKey(), entry.getValue()));
        return result;
    }

    private static Set<String> constants(JsonNode schema) {
        return schema.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static Set<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}
