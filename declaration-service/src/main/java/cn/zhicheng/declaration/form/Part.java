package cn.zhicheng.declaration.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is saved at once: a section, or each record of a list. It holds flat fields.
 *
 * @param page code of the page that it lies on; absent = it is shown beside the pages
 * @param row codes of the fields that name a record in messages
 * @param lead read before the fields
 * @param fields by code, in the order of the screen
 */
public record Part(
        String address,
        String label,
        @Nullable String page,
        Shape shape,
        List<String> row,
        @Nullable String lead,
        Map<String, Field> fields) {

    /** One section, or a list of at most {@link PartAddress#MOST_RECORDS} records. */
    public enum Shape {
        ONE("one"),
        LIST("list");

        private final String code;

        Shape(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public boolean isList() {
        return shape == Shape.LIST;
    }

    public Optional<Field> field(String code) {
        return Optional.ofNullable(fields.get(code));
    }

    static Map<String, Field> inOrder(String part, List<Field> fields) {
        var byCode = new LinkedHashMap<String, Field>();
        for (var field : fields) {
            if (byCode.put(field.code(), field) != null) {
                throw new MalformedDefinition(part, "field " + field.code() + " is there twice");
            }
        }
        return byCode;
    }
}
