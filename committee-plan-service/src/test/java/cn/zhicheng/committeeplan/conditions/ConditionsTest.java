package cn.zhicheng.committeeplan.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.committeeplan.reference.ReferenceFilesReader;
import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.ClauseSet.Clause;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.Predicate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    private final Conditions conditions =
            new Conditions(List.of(new ReferenceFilesReader().read("conditions", ConditionsBook.class)));

    @ParameterizedTest
    @CsvSource({"ASSISTANT, 1, 1", "INTERMEDIATE, 2, 1", "ASSOCIATE_SENIOR, 3, 3", "SENIOR, 4, 3"})
    void aLevelOfTheEngineeringSeriesHasItsDegreePathsAndItsNumberOfAchievements(Level level, int needed, int paths) {
        var set = find(level, "NORMAL", true);
        assertThat(set.neededAchievements()).isEqualTo(needed);
        assertThat(set.clauses())
                .filteredOn(clause -> clause.kind() == ClauseSet.ClauseKind.DEGREE_YEARS)
                .hasSize(paths);
    }

    @Test
    void yearsCountUpToTheLastDayOfThePlansYear() {
        assertThat(find(Level.INTERMEDIATE, "NORMAL", true).asOf()).isEqualTo(LocalDate.parse("2026-12-31"));
    }

    @Test
    void aPlanThatAsksNoTestHasNoClauseAboutIt() {
        assertThat(codes(find(Level.INTERMEDIATE, "NORMAL", true))).contains("ENG-ALL-TEST");
        assertThat(codes(find(Level.INTERMEDIATE, "NORMAL", false))).doesNotContain("ENG-ALL-TEST");
    }

    @Test
    void onlyAnExceptionalDeclarationShowsTheExceptionalClauses() {
        assertThat(codes(find(Level.INTERMEDIATE, "EXCEPTIONAL", false))).contains("ENG-EXC-1");
        assertThat(codes(find(Level.INTERMEDIATE, "TRANSFER", false))).doesNotContain("ENG-EXC-1");
    }

    @Test
    void theNumbersOfTheManualAreData() {
        var bachelor = find(Level.SENIOR, "NORMAL", false).clauses().stream()
                .filter(clause -> clause.code().equals("ENG-S-BACHELOR"))
                .map(Clause::predicate)
                .findFirst();
        assertThat(bachelor)
                .contains(new Predicate.Path(
                        Predicate.Degree.BACHELOR,
                        null,
                        null,
                        null,
                        15,
                        new Predicate.Tenure(Level.ASSOCIATE_SENIOR, 5),
                        null));
    }

    @Test
    void aSeriesWithoutClausesSaysSo() {
        assertThat(conditions.find("HEALTH", Level.INTERMEDIATE, "NORMAL", 2026, null, true, true))
                .isEmpty();
    }

    private ClauseSet find(Level level, String category, boolean testAsked) {
        return conditions
                .find("ENG", level, category, 2026, "421000", testAsked, false)
                .orElseThrow();
    }

    private static List<String> codes(ClauseSet set) {
        return set.clauses().stream().map(Clause::code).toList();
    }
}
