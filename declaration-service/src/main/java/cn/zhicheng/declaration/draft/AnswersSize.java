package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.lifecycle.Part;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much the answers of a declaration take, in bytes of UTF-8, about as JSON would.
 *
 * @param live parts that are not deleted
 * @param all tombstones too, which keep their values to be restored
 */
public record AnswersSize(long live, long all) {
    /** {@code protocols.md} §4. */
    static final long LIMIT = 4L * 1024 * 1024;

    /** A document of the store holds 16 MB at most; tombstones may take as much again as the answers. */
    static final long LIMIT_WITH_TOMBSTONES = 2 * LIMIT;

    public static AnswersSize of(Collection<Part> parts) {
        var live = 0L;
        var all = 0L;
        for (var part : parts) {
            var size = of(part.values());
            all += size;
            live += part.deleted() ? 0 : size;
        }
        return new AnswersSize(live, all);
    }

    /** With more values beside them. */
    public AnswersSize and(Map<String, Object> values) {
        var more = of(values);
        return new AnswersSize(live + more, all + more);
    }

    public boolean isTooLarge() {
        return live > LIMIT || all > LIMIT_WITH_TOMBSTONES;
    }

    private static long of(@Nullable Object value) {
        return switch (value) {
            case null -> 4;
            case String text -> 2 + utf8(text);
            case List<?> list -> list.stream().mapToLong(AnswersSize::of).sum() + 2 + list.size();
            case Map<?, ?> map ->
                map.entrySet().stream()
                                .mapToLong(entry -> of(entry.getKey()) + of(entry.getValue()) + 2)
                                .sum()
                        + 2;
            default -> 8;
        };
    }

    private static long utf8(String text) {
        return text.chars()
                .mapToLong(unit -> unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate((char) unit) ? 2 : 3)
                .sum();
    }
}
