package cn.zhicheng.declaration.office;

import java.util.LinkedHashMap;
import java.util.Map;

/** A snapshot's content with the ID number masked, wherever the form shows it. */
final class MaskedContent {
    private MaskedContent() {}

    static Map<String, Object> of(Map<String, Object> content) {
        var person = content.get("person") instanceof Map<?, ?> map ? map : Map.of();
        return person.get("idNumber") instanceof String number ? replaced(content, number, masked(number)) : content;
    }

    /** 420106********1511: enough to tell two people apart. */
    static String masked(String idNumber) {
        return idNumber.length() < 10
                ? "*".repeat(idNumber.length())
                : idNumber.substring(0, 6)
                        + "*".repeat(idNumber.length() - 10)
                        + idNumber.substring(idNumber.length() - 4);
    }

    private static Map<String, Object> replaced(Map<?, ?> map, String what, String by) {
        var masked = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> {
            if (value != null) masked.put(String.valueOf(key), replacedIn(value, what, by));
        });
        return masked;
    }

    private static Object replacedIn(Object value, String what, String by) {
        return switch (value) {
            case Map<?, ?> map -> replaced(map, what, by);
            case String text when text.equals(what) -> by;
            default -> value;
        };
    }
}
