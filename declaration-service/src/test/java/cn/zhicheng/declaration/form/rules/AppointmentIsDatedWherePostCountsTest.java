package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.Predicate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentIsDatedWherePostCountsTest {

    @Test
    void isAskedForWhereAClauseCountsThePost() {
        assertThat(complete()
                        .without("/qualification/appointedOn")
                        .clauses(countingYearsInAPost())
                        .findings(new AppointmentIsDatedWherePostCounts()))
                .containsExactly("ERROR /qualification/appointedOn qualification.appointedOn.needed");
    }

    @Test
    void isNotAskedForElsewhere() {
        assertThat(complete().without("/qualification/appointedOn").findings(new AppointmentIsDatedWherePostCounts()))
                .isEmpty();
    }

    @Test
    void isNotAskedForWithoutATitle() {
        assertThat(complete()
                        .without("/qualification/appointedOn")
                        .with("/qualification/current", "NONE")
                        .clauses(countingYearsInAPost())
                        .findings(new AppointmentIsDatedWherePostCounts()))
                .isEmpty();
    }

    private static ClauseSet.Clause countingYearsInAPost() {
        var post = new Predicate.Path(null, null, null, null, null, new Predicate.Tenure(Level.INTERMEDIATE, 5), null);
        return new ClauseSet.Clause(
                "ENG-AS-MASTER", ClauseSet.ClauseKind.DEGREE_YEARS, "", true, new Predicate.AnyOf(List.of(post)));
    }
}
