package cn.zhicheng.committeeplan.conditions;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.ClauseSet.Clause;
import cn.zhicheng.contracts.Level;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one series as an office keeps them: common clauses, the degree clauses of each level, achievement
 * clauses. A clause set for a plan is put together from them.
 */
record ConditionsBook(
        int version,
        Years years,
        String series,
        List<Clause> common,
        Map<Level, OfLevel> levels,
        int neededExceptional,
        List<Clause> exceptional,
        List<Clause> achievements) {

    /** Up to which day of a plan's year complete years count. */
    record Years(MonthDay asOfMonthDay) {}

    /** What a level asks beside the common clauses. */
    record OfLevel(int needed, List<Clause> clauses) {}

    /** What a plan asks beyond the conditions themselves. */
    record Asked(boolean test, boolean hours) {}

    /** The set for a level and category of declarations; empty where the level has none. */
    Optional<ClauseSet> setFor(Level level, String category, int year, @Nullable String region, Asked asked) {
        return Optional.ofNullable(levels.get(level)).map(ofLevel -> {
            var clauses = new ArrayList<Clause>();
            common.stream().filter(clause -> isAsked(clause, asked)).forEach(clauses::add);
            clauses.addAll(ofLevel.clauses());
            var isExceptional = category.equals("EXCEPTIONAL");
            if (isExceptional) {
                clauses.addAll(exceptional);
            }
            clauses.addAll(achievements);
            return new ClauseSet(
                    "%s-%s-%s-%d".formatted(series, level, category, year),
                    version,
                    series,
                    level,
                    category,
                    year,
                    region,
                    years.asOfMonthDay().atYear(year),
                    ofLevel.needed(),
                    isExceptional ? neededExceptional : null,
                    List.copyOf(clauses));
        });
    }

    private static boolean isAsked(Clause clause, Asked asked) {
        return switch (clause.kind()) {
            case TEST -> asked.test();
            case HOURS -> asked.hours();
            default -> true;
        };
    }
}
