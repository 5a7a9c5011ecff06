package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeagueMembersAreYoungTest {

    @Test
    void twentyNineInTheLeagueAsksToLook() {
        assertThat(complete()
                        .born("1997-06-15")
                        .with("/basic/politicalStatus", "03")
                        .findings(new LeagueMembersAreYoung()))
                .containsExactly("WARNING /basic/politicalStatus basic.politicalStatus.league");
    }

    @Test
    void twentyEightIsAllowed() {
        assertThat(complete()
                        .born("1997-06-16")
                        .with("/basic/politicalStatus", "03")
                        .findings(new LeagueMembersAreYoung()))
                .isEmpty();
    }

    @Test
    void whoIsNotInTheLeagueIsNotAsked() {
        assertThat(complete().born("1960-01-01").findings(new LeagueMembersAreYoung()))
                .isEmpty();
    }
}
