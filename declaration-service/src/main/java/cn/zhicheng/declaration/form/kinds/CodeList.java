package cn.zhicheng.declaration.form.kinds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Codes with their labels, in the order in which they are offered.
 *
 * @param source the standard or practice that the list is taken from
 */
public record CodeList(String name, String label, String source, Map<String, Code> codes) {

    /**
     * One entry.
     *
     * @param rank where the order means something: the higher, the more
     * @param retired still readable, can't be chosen
     */
    public record Code(String code, String label, @Nullable Integer rank, boolean retired) {}

    /** The list of these entries; a code that occurs twice is refused. */
    public static CodeList of(String name, String label, String source, List<Code> entries) {
        var codes = new LinkedHashMap<String, Code>();
        for (var entry : entries) {
            if (codes.put(entry.code(), entry) != null) {
                throw new IllegalArgumentException("code " + entry.code() + " is there twice");
            }
        }
        return new CodeList(name, label, source, codes);
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The label of a code; the code itself when the list does not know it. */
    public String label(String code) {
        var found = codes.get(code);
        return found == null ? code : found.label();
    }

    /** The rank of a code, where the list has one. */
    public OptionalInt rank(String code) {
        var found = codes.get(code);
        return found == null || found.rank() == null ? OptionalInt.empty() : OptionalInt.of(found.rank());
    }
}
