package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.WORK;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankIsWithinTeamTest {

    @Test
    void theLastOfTheTeamIsAllowed() {
        assertThat(complete().with(WORK + "/rank", 5).findings(new RankIsWithinTeam()))
                .isEmpty();
    }

    @Test
    void beyondTheTeamIsWrong() {
        assertThat(complete().with(WORK + "/rank", 6).findings(new RankIsWithinTeam()))
                .containsExactly("ERROR /works/WRK0000001/rank works.rank");
        assertThat(complete().with(WORK + "/rank", 6).sentences(new RankIsWithinTeam()))
                .contains("个人排名第 6，总人数只有 5 人，请改正其中一项。");
    }
}
