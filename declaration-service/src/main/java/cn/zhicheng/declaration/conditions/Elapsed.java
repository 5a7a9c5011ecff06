package cn.zhicheng.declaration.conditions;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Time that has passed, in complete years and the months beyond them. */
record Elapsed(int years, int months) {
    private static final int YEAR = 12;

    /** From a month on. A month has no day: from 2019-06 until the end of 2026-12 are 7 years and 6 months. */
    static Elapsed since(YearMonth start, LocalDate asOf) {
        long months = Math.max(start.until(YearMonth.from(asOf), ChronoUnit.MONTHS), 0);
        return new Elapsed((int) months / YEAR, (int) months % YEAR);
    }

    /** From a day on. */
    static Elapsed since(LocalDate start, LocalDate asOf) {
        var period = Period.between(start, asOf);
        return period.isNegative() ? new Elapsed(0, 0) : new Elapsed(period.getYears(), period.getMonths());
    }

    @Override
    public String toString() {
        return months == 0 ? years + " 年" : "%d 年 %d 个月".formatted(years, months);
    }
}
