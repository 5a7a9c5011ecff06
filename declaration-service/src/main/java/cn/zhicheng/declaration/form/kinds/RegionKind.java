package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place: a region of the list, or words of one's own; the words are what is read and printed. */
public record RegionKind(CodeList list, int min, int max) implements FieldKind {
    static final String NAME = "region";
    private static final String CODE = "code";
    private static final String TEXT = "text";

    static RegionKind of(Settings settings) {
        return new RegionKind(settings.codesOf(NAME), settings.minOr(1), settings.maxOf(NAME));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return switch (raw) {
            case String text -> place(text, null);
            case Map<?, ?> map when Set.of(CODE, TEXT).containsAll(map.keySet()) -> place(map.get(TEXT), map.get(CODE));
            default -> Draft.refused("draft.type");
        };
    }

    private Draft place(@Nullable Object typed, @Nullable Object code) {
        if ((typed != null && !(typed instanceof String)) || (code != null && !(code instanceof String))) {
            return Draft.refused("draft.type");
        }
        if (code != null && list.find(code.toString()).isEmpty()) {
            return Draft.refused("draft.unknownCode", CodeKind.abbreviated(code.toString()));
        }
        var words = typed == null ? "" : TypedText.line(typed.toString());
        if (words.isEmpty() && code != null) {
            words = list.label(code.toString());
        }
        return switch (TypedText.keep(words, max)) {
            case Draft.Kept(var text) ->
                new Draft.Kept(code == null ? Map.of(TEXT, text) : Map.of(CODE, code, TEXT, text));
            case Draft.Empty empty -> empty;
            case Draft.Refused refused -> refused;
        };
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        return TypedText.check(text(value), min, max);
    }

    @Override
    public String text(Object value) {
        return value instanceof Map<?, ?> place && place.get(TEXT) instanceof String text ? text : value.toString();
    }

    @Override
    public Object printed(Object value) {
        var printed = new HashMap<String, Object>(Map.of("label", text(value)));
        if (value instanceof Map<?, ?> place && place.get(CODE) instanceof String code) {
            printed.put(CODE, code);
        }
        return Map.copyOf(printed);
    }
}
