package cn.zhicheng.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review conditions (申报条件) of one series, level and category.
 *
 * @param asOf years count as complete years up to this day
 * @param neededAchievements how many achievement clauses have to be cited
 * @param neededExceptional how many exceptional clauses (破格) have to be met; absent where the set has none
 */
public record ClauseSet(
        String id,
        int version,
        String series,
        Level level,
        String category,
        int year,
        @Nullable String regionCode,
        LocalDate asOf,
        int neededAchievements,
        @Nullable Integer neededExceptional,
        List<Clause> clauses) {

    /**
     * One condition.
     *
     * @param kind what it speaks of; the DEGREE_YEARS clauses of a set are alternatives, all others are needed
     * @param sameSpecialty the qualification that it counts has to be of the declared specialty
     */
    public record Clause(String code, ClauseKind kind, String text, boolean sameSpecialty, Predicate predicate) {}

    /** What a condition speaks of. */
    public enum ClauseKind {
        PLEDGE,
        APPRAISAL,
        TEST,
        ATTESTATION,
        HOURS,
        DEGREE_YEARS,
        EXCEPTIONAL,
        ACHIEVEMENT
    }
}
