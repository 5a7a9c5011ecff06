package cn.zhicheng.declaration.form.kinds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Months and days as people write them, and as we keep them: 2019-06 and 2019-06-30. */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*月?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern COMPACT_MONTH = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Dates() {}

    /** The month in its one form; another text as it is. */
    static String normalMonth(String typed) {
        for (var pattern : new Pattern[] {MONTH, COMPACT_MONTH}) {
            var match = pattern.matcher(typed);
            if (match.matches()) {
                return "%s-%02d".formatted(match.group(1), Integer.parseInt(match.group(2)));
            }
        }
        return typed;
    }

    /** The day in its one form; another text as it is. */
    static String normalDay(String typed) {
        for (var pattern : new Pattern[] {DAY, COMPACT_DAY}) {
            var match = pattern.matcher(typed);
            if (match.matches()) {
                return "%s-%02d-%02d"
                        .formatted(match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
            }
        }
        return typed;
    }

    static Optional<YearMonth> month(Object value) {
        try {
            return Optional.of(YearMonth.parse(value.toString())).filter(m -> m.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(Object value) {
        try {
            return Optional.of(LocalDate.parse(value.toString())).filter(d -> d.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Of the shape of a day, of no calendar: 2023-02-30. */
    static boolean looksLikeADay(Object value) {
        return value.toString().matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
