package cn.zhicheng.document.layout;

import cn.zhicheng.document.content.FieldTexts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On the screen one choice says 授权（软件著作权：已登记）, since the type may not be chosen yet. On paper the type is known: a
 * software registration is 已登记, a patent 授权 (fields.md §7.14).
 */
final class PatentStatus {
    private static final String ADDRESS = "/achievements/patents/status";
    private static final String GRANTED = "GRANTED";

    private PatentStatus() {}

    /** A patent's status in the words of its type; any other value as it is. */
    static @Nullable Object asPrinted(String address, Map<String, Object> values, @Nullable Object value) {
        if (value == null
                || !address.equals(ADDRESS)
                || !FieldTexts.codeOf(value).equals(GRANTED)) {
            return value;
        }
        return Map.of("code", GRANTED, "label", isSoftware(values.get("type")) ? "已登记" : "授权");
    }

    private static boolean isSoftware(@Nullable Object type) {
        return type != null && FieldTexts.codeOf(type).equals("SOFTWARE");
    }
}
