package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;

/** A whole number from {@code min} to {@code max}. */
public record IntegerKind(int min, int max) implements FieldKind {
    static final String NAME = "integer";

    static IntegerKind of(Settings settings) {
        return new IntegerKind(settings.minOr(0), settings.maxOf(NAME));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return switch (raw) {
            case Integer number -> new Draft.Kept(number);
            case Number number -> TypedNumber.keep(number);
            case String text -> TypedNumber.keep(text);
            default -> Draft.refused("draft.type");
        };
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        if (!(value instanceof Integer number)) {
            return List.of(Problem.error("integer.invalid", text(value)));
        }
        return number < min || number > max ? List.of(Problem.error("range", min, max)) : List.of();
    }

    @Override
    public String text(Object value) {
        return TypedNumber.text(value);
    }

    @Override
    public boolean isComparable() {
        return true;
    }
}
