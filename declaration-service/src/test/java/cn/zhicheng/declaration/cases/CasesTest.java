package cn.zhicheng.declaration.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class CasesTest {
    @Autowired
    World world;

    @LocalServerPort
    int port;

    private Caller zhang = Caller.nobody(0);
    private String discarded = "";
    private String draft = "";

    @BeforeEach
    void gaveUpOnceAndStartedAgain() {
        zhang = Caller.applicant(port, world.applicant());
        zhang.prepare();
        discarded = zhang.start(world.openPlan().planId());
        zhang.delete("/api/declarations/" + discarded);
        zhang.prepare();
        draft = zhang.start(world.openPlan().planId());
    }

    @Test
    void allAreListedTheOneChangedLastFirst() {
        assertThat(cases("")).containsExactly(draft, discarded);
    }

    @Test
    void oneStageIsAskedFor() {
        assertThat(cases("?stage=DISCARDED")).containsExactly(discarded);
        assertThat(cases("?stage=SUBMITTED")).isEmpty();
    }

    @Test
    void aYearIsAskedFor() {
        assertThat(cases("?year=2026&stage=DRAFT")).containsExactly(draft);
        assertThat(cases("?year=2025")).isEmpty();
    }

    @Test
    void aPageOfWhatIsAskedForSaysHowManyThereAre() {
        var page = zhang.get("/api/cases?year=2026&page=2&size=1").json();
        assertThat(page.get("total").asInt()).isEqualTo(2);
        assertThat(page.get("items").get(0).get("id").asString()).isEqualTo(discarded);
    }

    @Test
    void aStageThatDoesNotExistIsRefused() {
        assertThat(zhang.get("/api/cases?stage=NOSUCHSTAGE").status()).isEqualTo(400);
    }

    @Test
    void nobodySeesAnothersCases() {
        var lisi = Caller.applicant(port, World.fresh("hubei-gov.x"));
        assertThat(lisi.get("/api/cases?stage=DRAFT&year=2026")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    private List<String> cases(String query) {
        var ids = new ArrayList<String>();
        for (var one : zhang.get("/api/cases" + query).json().get("items")) {
            ids.add(one.get("id").asString());
        }
        return ids;
    }
}
