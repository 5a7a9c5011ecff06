package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day, 2019-06-30, not in the future. */
public record DayKind() implements FieldKind {
    static final String NAME = "day";

    /** The day that a value names, if it names one. */
    public static Optional<LocalDate> day(Object value) {
        return Dates.day(value);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return raw instanceof String text
                ? TypedText.keep(
                        Dates.normalDay(TypedText.halfWidth(TypedText.line(text))), TypedText.SHORT / TypedText.KEPT)
                : Draft.refused("draft.type");
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        var day = Dates.day(value);
        if (day.isEmpty()) {
            return List.of(Problem.error(Dates.looksLikeADay(value) ? "day.unreal" : "day.invalid", value));
        }
        return day.get().isAfter(today) ? List.of(Problem.error("future", text(value))) : List.of();
    }

    @Override
    public String text(Object value) {
        return Dates.day(value)
                .map(day -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .orElse(value.toString());
    }
}
