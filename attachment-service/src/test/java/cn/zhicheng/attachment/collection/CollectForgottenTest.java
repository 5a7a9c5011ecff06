package cn.zhicheng.attachment.collection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.attachment.AttachmentTest;
import cn.zhicheng.attachment.SampleFiles;
import cn.zhicheng.attachment.World;
import cn.zhicheng.attachment.dossier.Dossiers;
import cn.zhicheng.attachment.storage.ProofObjects;
import cn.zhicheng.contracts.DeclarationStage;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttachmentTest
class CollectForgottenTest {
    private static final String ID = "7Q2K9XH3MA";
    private static final Duration KEPT = Duration.ofDays(30);

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ProofObjects objects;

    @Autowired
    private ConsumerLag lag;

    private String declaration = "";

    @BeforeEach
    void oneProof() {
        declaration = world.declaration();
        world.taken(declaration, ID, "a.pdf", SampleFiles.pdf(1, "a"));
    }

    @Test
    void whatWasRemovedGoesAfterItsTime() {
        remove();
        collectAfter(KEPT.minusHours(1), () -> true);
        assertThat(contentStatus()).isEqualTo(200);
        collectAfter(KEPT.plusHours(1), () -> true);
        assertThat(contentStatus()).isEqualTo(404);
        var restored = world.call(world.owner, "POST", "/" + declaration + "/" + ID + "/restoration", "");
        assertThat(restored.statusCode()).isEqualTo(410);
        assertThat(restored.body()).contains("\"code\":\"attachments-gone\"");
    }

    @Test
    void nothingGoesWhileAnUnreadEventMayNameIt() {
        remove();
        collectAfter(KEPT.plusHours(1), () -> false);
        assertThat(contentStatus()).isEqualTo(200);
    }

    @Test
    void whatALiveProofNamesStays() {
        collectAfter(KEPT.plusHours(1), () -> true);
        assertThat(contentStatus()).isEqualTo(200);
    }

    @Test
    void whatWasOnceSubmittedStaysForGood() {
        World.eventually(() -> !world.eventsOf(declaration).isEmpty());
        var manifest = world.eventsOf(declaration).getLast().data().state().manifest();
        world.stageIs(declaration, DeclarationStage.SUBMITTED);
        world.submitted(declaration, 1, manifest);
        World.eventually(() -> world.dossier(declaration).get("sealed").asBoolean());
        world.stageIs(declaration, DeclarationStage.DRAFT);
        world.withdrawn(declaration, manifest);
        World.eventually(() -> !world.dossier(declaration).get("sealed").asBoolean());
        remove();
        collectAfter(KEPT.plusHours(1), () -> true);
        assertThat(contentStatus()).isEqualTo(200);
    }

    @Test
    void thereIsNoLagOnceEveryEventWasFollowed() {
        world.started(declaration);
        World.eventually(lag::isNone);
    }

    private void remove() {
        assertThat(world.call(world.owner, "DELETE", "/" + declaration + "/" + ID, "")
                        .statusCode())
                .isEqualTo(204);
    }

    private int contentStatus() {
        return world.content(world.owner, "/" + declaration + "/" + ID + "/content")
                .statusCode();
    }

    private void collectAfter(Duration later, ConsumerLag lagThen) {
        var properties = new CollectionProperties(KEPT, Duration.ofDays(1), 500);
        new CollectForgotten(dossiers, objects, lagThen, properties, Clock.offset(Clock.systemUTC(), later)).collect();
    }
}
