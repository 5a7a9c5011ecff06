package cn.zhicheng.declaration.form.kinds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists of short strings: codes, clauses, ids of attachments. */
final class Entries {
    private static final int MOST = 100;
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,40}");

    private Entries() {}

    /** The strings, each once, in their order; empty when it is no list of strings. */
    static Optional<List<String>> of(Object raw) {
        if (!(raw instanceof List<?> list) || list.size() > MOST) {
            return Optional.empty();
        }
        var entries = new LinkedHashSet<String>();
        for (var entry : list) {
            if (!(entry instanceof String text) || !ID.matcher(text).matches()) {
                return Optional.empty();
            }
            entries.add(text);
        }
        return Optional.of(List.copyOf(entries));
    }

    static Draft draft(Object raw) {
        return of(raw).<Draft>map(entries -> entries.isEmpty() ? new Draft.Empty() : new Draft.Kept(entries))
                .orElseGet(() -> Draft.refused("draft.type"));
    }

    static List<Problem> check(Object value, int min, int max) {
        var size = of(value).map(List::size).orElse(0);
        if (size < min) {
            return List.of(Problem.error("tooFew", min));
        }
        return size > max ? List.of(Problem.error("tooMany", max, size - max)) : List.of();
    }

    static List<String> read(Object value) {
        return of(value).orElse(List.of());
    }
}
