package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.PATENT;
import static cn.zhicheng.declaration.form.SampleAnswers.WORK;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesAreCitableTest {

    @Test
    void aClauseOfWorksIsCitedByAWork() {
        assertThat(complete()
                        .with(WORK + "/clauses", List.of("ENG-W-1", "ENG-W-2"))
                        .findings(new ClausesAreCitable()))
                .isEmpty();
    }

    @Test
    void aClauseOfPatentsIsNot() {
        assertThat(complete().with(WORK + "/clauses", List.of("ENG-W-5")).findings(new ClausesAreCitable()))
                .containsExactly("ERROR /works/WRK0000001/clauses clauses.notCitable");
    }

    @Test
    void aClauseThatThePlanLacksIsNot() {
        assertThat(complete().with(PATENT + "/clauses", List.of("ENG-X")).findings(new ClausesAreCitable()))
                .containsExactly("ERROR /achievements/patents/PAT0000001/clauses clauses.notCitable");
    }
}
