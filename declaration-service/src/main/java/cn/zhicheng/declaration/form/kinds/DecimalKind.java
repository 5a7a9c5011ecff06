package cn.zhicheng.declaration.form.kinds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A number from {@code min} to {@code max} with at most two decimals. */
public record DecimalKind(BigDecimal min, BigDecimal max) implements FieldKind {
    static final String NAME = "decimal";
    private static final int DECIMALS = 2;

    static DecimalKind of(Settings settings) {
        if (settings.max() == null) {
            throw new IllegalArgumentException("a field of kind decimal needs max");
        }
        return new DecimalKind(settings.min() == null ? BigDecimal.ZERO : settings.min(), settings.max());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return switch (raw) {
            case Number number -> TypedNumber.keep(number);
            case String text -> TypedNumber.keep(text);
            default -> Draft.refused("draft.type");
        };
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        if (!(value instanceof Number)) {
            return List.of(Problem.error("decimal.invalid", text(value)));
        }
        var number = new BigDecimal(TypedNumber.text(value));
        if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            return List.of(Problem.error("range", min.toPlainString(), max.toPlainString()));
        }
        return number.scale() > DECIMALS ? List.of(Problem.error("decimal.places", DECIMALS)) : List.of();
    }

    @Override
    public String text(Object value) {
        return TypedNumber.text(value);
    }
}
