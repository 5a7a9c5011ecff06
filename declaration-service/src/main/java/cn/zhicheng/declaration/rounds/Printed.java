package cn.zhicheng.declaration.rounds;

import cn.zhicheng.declaration.form.Field;
import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.Part;
import cn.zhicheng.declaration.form.kinds.AttachmentsKind;
import cn.zhicheng.declaration.form.kinds.RegionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The content of one round as its snapshot holds it, with the form that it was filled in on.
 *
 * @param content of a snapshot, or of a look at the draft: the same shape
 */
public record Printed(Map<String, Object> content, FormDefinition form) {
    private static final String LABEL = "label";

    /** One record of a list; an empty field is not among its values. */
    record Entry(String id, Map<String, Object> values) {}

    /**
     * One proof.
     *
     * @param sha256 tells two files of the same name apart
     */
    record Proof(String id, String category, String name, String sha256, String pages) {
        String text() {
            return category + " " + name + "（" + pages + " 页）";
        }
    }

    /** The addresses of sections and lists that have answers. */
    List<String> parts() {
        return List.copyOf(map(content.get("answers")).keySet());
    }

    Map<String, Object> section(String address) {
        return map(answers(address).get("values"));
    }

    List<Entry> records(String address) {
        return list(answers(address).get("records")).stream()
                .map(Printed::map)
                .map(record -> new Entry(String.valueOf(record.get("id")), map(record.get("values"))))
                .toList();
    }

    /** What lies beside the answers: {@code person}, {@code employer}, {@code choices}. */
    Map<String, Object> beside(String name) {
        return map(content.get(name));
    }

    /** The proofs by their id, in order. */
    Map<String, Proof> proofs() {
        var proofs = new LinkedHashMap<String, Proof>();
        for (var one : list(map(content.get("manifest")).get("entries"))) {
            var entry = map(one);
            var proof = new Proof(
                    String.valueOf(entry.get("attachmentId")),
                    plain(Objects.requireNonNullElse(entry.get("category"), "")),
                    String.valueOf(entry.get("systemName")),
                    String.valueOf(entry.get("sha256")),
                    String.valueOf(entry.get("pages")));
            proofs.put(proof.id(), proof);
        }
        return proofs;
    }

    Optional<Part> part(String address) {
        return form.part(address);
    }

    Optional<Field> field(String part, String code) {
        return part(part).flatMap(found -> found.field(code));
    }

    /** What a record is called: the fields that name it. */
    String name(String list, Entry record) {
        return part(list).map(Part::row).orElse(List.of()).stream()
                .filter(record.values()::containsKey)
                .map(code ->
                        text(list, code, Objects.requireNonNull(record.values().get(code))))
                .collect(Collectors.joining(" "));
    }

    /** A value as people read it. */
    String text(String part, String code, Object value) {
        var kind = field(part, code).map(Field::kind);
        if (kind.filter(AttachmentsKind.class::isInstance).isPresent()) {
            var proofs = proofs();
            return list(value).stream()
                    .map(id -> Optional.ofNullable(proofs.get(String.valueOf(id)))
                            .map(Proof::name)
                            .orElse("已删除的附件"))
                    .collect(Collectors.joining("、"));
        }
        return isLabelled(value) || kind.isEmpty() ? plain(value) : kind.get().text(value);
    }

    /** What two values are compared by: a code whose label was put better is the same answer. */
    Object meaning(String part, String code, Object value) {
        var typed = field(part, code)
                .filter(field -> field.kind() instanceof RegionKind)
                .isPresent();
        return typed ? plain(value) : meaning(value);
    }

    private static Object meaning(Object value) {
        return switch (value) {
            case Map<?, ?> coded when coded.get("code") instanceof String code -> code;
            case List<?> several ->
                several.stream()
                        .map(Objects::requireNonNull)
                        .map(Printed::meaning)
                        .toList();
            default -> value;
        };
    }

    private static boolean isLabelled(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.containsKey(LABEL);
            case List<?> list -> !list.isEmpty() && list.getFirst() instanceof Map<?, ?> map && map.containsKey(LABEL);
            default -> false;
        };
    }

    /** A value without a field: its label, or itself. */
    static String plain(Object value) {
        return switch (value) {
            case Map<?, ?> map when map.get(LABEL) != null -> String.valueOf(map.get(LABEL));
            case List<?> list ->
                list.stream().map(Objects::requireNonNull).map(Printed::plain).collect(Collectors.joining("、"));
            default -> String.valueOf(value);
        };
    }

    private Map<String, Object> answers(String address) {
        return map(map(content.get("answers")).get(address));
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> found) {
            found.forEach((key, one) -> {
                if (one != null) map.put(String.valueOf(key), one);
            });
        }
        return map;
    }

    private static List<Object> list(@Nullable Object value) {
        var list = new ArrayList<Object>();
        if (value instanceof List<?> found) {
            for (var one : found) {
                if (one != null) list.add(one);
            }
        }
        return list;
    }
}
