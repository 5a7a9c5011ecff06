package cn.zhicheng.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Generated answers to every field of a definition. */
final class Answers {
    private Answers() {}

    static Map<String, Object> of(Map<String, Object> definition, int rows, Words words) {
        var answers = new LinkedHashMap<String, Object>();
        for (var page : Samples.maps(definition.get("pages"))) {
            for (var part : Samples.maps(page.get("parts"))) {
                var address = (String) Objects.requireNonNull(part.get("address"));
                answers.put(
                        address,
                        "list".equals(part.get("shape"))
                                ? Map.of("records", records(definition, part, address, rows, words))
                                : Map.of("values", values(definition, part, address, 0, words)));
            }
        }
        return answers;
    }

    private static List<Object> records(
            Map<String, Object> definition, Map<String, Object> part, String address, int rows, Words words) {
        var records = new ArrayList<>();
        for (var row = 0; row < rows; row++) {
            records.add(Map.of("id", "R%09d".formatted(row), "values", values(definition, part, address, row, words)));
        }
        return records;
    }

    private static Map<String, Object> values(
            Map<String, Object> definition, Map<String, Object> part, String address, int row, Words words) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : Samples.maps(part.get("fields"))) {
            var code = (String) Objects.requireNonNull(field.get("code"));
            values.put(code, value(definition, field, address + "/" + code, row, words));
        }
        return values;
    }

    private static Object value(
            Map<String, Object> definition, Map<String, Object> field, String address, int row, Words words) {
        var kind = (String) Objects.requireNonNull(field.get("kind"));
        return switch (kind) {
            case "month" -> "20%02d-%02d".formatted(10 + row % 15, 1 + row % 12);
            case "day" -> "20%02d-%02d-%02d".formatted(10 + row % 15, 1 + row % 12, 1 + row % 28);
            case "integer" -> 11 + row % 80;
            case "decimal" -> 12.5 + row;
            case "yesNo" -> !address.endsWith("/ongoing") && !address.endsWith("/current") || row % 2 == 1;
            case "attachments" -> List.of("A7", "A9");
            case "clauses" -> List.of("ENG-W-1", "ENG-W-4");
            case "region" -> Map.of("label", words.of(address, row, 40));
            case "code", "title" -> coded(definition, field, row);
            case "codes" -> List.of(coded(definition, field, row), coded(definition, field, row + 1));
            default -> words.of(address, row, most(field));
        };
    }

    /** A snapshot's {code, label}; a list's first code may mean nothing was chosen, so never that one. */
    private static Map<String, Object> coded(Map<String, Object> definition, Map<String, Object> field, int row) {
        var lists = (Map<?, ?>) Objects.requireNonNull(definition.get("codeLists"));
        var codes = Samples.maps(lists.get(field.get("codes")));
        var chosen = codes.get((1 + row) % codes.size());
        return Map.of("code", text(chosen.get("code")), "label", text(chosen.get("label")));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static int most(Map<String, Object> field) {
        return field.get("max") instanceof Number most ? most.intValue() : 100;
    }
}
