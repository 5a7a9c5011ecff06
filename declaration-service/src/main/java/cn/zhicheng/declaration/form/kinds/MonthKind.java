package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A month, 2019-06, not in the future. */
public record MonthKind() implements FieldKind {
    static final String NAME = "month";

    /** The month that a value names, if it names one. */
    public static Optional<YearMonth> month(Object value) {
        return Dates.month(value);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return raw instanceof String text
                ? TypedText.keep(
                        Dates.normalMonth(TypedText.halfWidth(TypedText.line(text))), TypedText.SHORT / TypedText.KEPT)
                : Draft.refused("draft.type");
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        var month = Dates.month(value);
        if (month.isEmpty()) {
            return List.of(Problem.error("month.invalid", value));
        }
        return month.get().isAfter(YearMonth.from(today)) ? List.of(Problem.error("future", text(value))) : List.of();
    }

    @Override
    public String text(Object value) {
        return Dates.month(value)
                .map(month -> "%d年%d月".formatted(month.getYear(), month.getMonthValue()))
                .orElse(value.toString());
    }
}
