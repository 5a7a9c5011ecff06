package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line.
 *
 * @param min fewest code points
 * @param max most code points
 * @param suggestions what the page offers; any other text is as good
 */
public record TextKind(int min, int max, @Nullable CodeList suggestions) implements FieldKind {
    static final String NAME = "text";

    static TextKind of(Settings settings) {
        return new TextKind(settings.minOr(1), settings.maxOf(NAME), settings.codes());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return raw instanceof String text ? TypedText.keep(TypedText.line(text), max) : Draft.refused("draft.type");
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        return TypedText.check(text(value), min, max);
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }

    @Override
    public boolean isComparable() {
        return true;
    }
}
