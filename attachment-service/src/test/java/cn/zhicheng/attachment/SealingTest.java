package cn.zhicheng.attachment;

import static cn.zhicheng.attachment.UploadingProofsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.contracts.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttachmentTest
class SealingTest {
    private static final String ID = "7Q2K9XH3MA";
    private static final String OTHER = "7Q2K9XH3MB";
    private static final String LATER = "7Q2K9XH3MC";

    @Autowired
    private World world;

    private String declaration = "";
    private Manifest manifest = Manifest.empty();

    @BeforeEach
    void twoProofsAreSubmitted() {
        declaration = world.declaration();
        world.started(declaration);
        world.taken(declaration, ID, "a.pdf", SampleFiles.pdf(1, "a"));
        world.taken(declaration, OTHER, "b.pdf", SampleFiles.pdf(2, "b"));
        World.eventually(() -> world.eventsOf(declaration).size() == 2);
        manifest = world.eventsOf(declaration).getLast().data().state().manifest();
    }

    @AfterEach
    void everybodyAnswersAgain() {
        Surroundings.away = false;
    }

    @Test
    void whatHappenedBetweenSubmitAndSealIsUndoneByTheSeal() {
        world.call(world.owner, "DELETE", "/" + declaration + "/" + ID, "");
        world.replace(declaration, OTHER, 1, SampleFiles.pdf(3, "replaced"));
        world.taken(declaration, LATER, "c.pdf", SampleFiles.pdf(1, "c"));
        seal();
        assertThat(world.dossier(declaration).get("manifestDigest").asString()).isEqualTo(manifest.digest());
        assertThat(world.content(world.owner, "/" + declaration + "/" + ID + "/content")
                        .body())
                .isEqualTo(SampleFiles.pdf(1, "a"));
        World.eventually(
                () -> world.eventsOf(declaration).getLast().data().state().sealedRound() == 1);
        assertThat(world.eventsOf(declaration).getLast().data().state().manifest())
                .isEqualTo(manifest);
    }

    @Test
    void whatWasDeletedBetweenSubmitAndSealIsReadByTheOffice() {
        world.call(world.owner, "DELETE", "/" + declaration + "/" + ID, "");
        assertThat(world.dossier(declaration).get("entries")).hasSize(1);
        seal();
        var dossier = world.json(world.call(world.office, "GET", "/" + declaration, ""));
        assertThat(dossier.get("manifestDigest").asString()).isEqualTo(manifest.digest());
        assertThat(dossier.get("entries")).hasSize(2);
        assertThat(world.content(world.office, "/" + declaration + "/" + ID + "/content")
                        .body())
                .isEqualTo(SampleFiles.pdf(1, "a"));
    }

    @Test
    void whatIsSealedIsNotChanged() {
        seal();
        assertProblem(world.replace(declaration, ID, 1, SampleFiles.pdf(1, "x")), 409, "attachments-sealed");
        assertProblem(
                world.add(declaration, LATER, World.PROOF, "c.pdf", SampleFiles.pdf(1, "c")),
                409,
                "attachments-sealed");
        assertProblem(world.call(world.owner, "DELETE", "/" + declaration + "/" + ID, ""), 409, "attachments-sealed");
    }

    @Test
    void aSealThatMayBeOverIsNoReasonToRefuse() {
        seal();
        world.stageIs(declaration, DeclarationStage.RETURNED); // its event is still on the way
        assertProblem(world.replace(declaration, ID, 1, SampleFiles.pdf(1, "x")), 503, "syncing");
        Surroundings.away = true;
        assertProblem(world.replace(declaration, ID, 1, SampleFiles.pdf(1, "x")), 503, "syncing");
    }

    @Test
    void withdrawingBringsBackWhatCameLater() {
        world.taken(declaration, LATER, "c.pdf", SampleFiles.pdf(1, "c"));
        seal();
        assertThat(world.dossier(declaration).get("entries")).hasSize(2);
        world.stageIs(declaration, DeclarationStage.DRAFT);
        world.withdrawn(declaration, manifest);
        World.eventually(() -> world.dossier(declaration).get("entries").size() == 3);
        assertThat(world.replace(declaration, ID, 1, SampleFiles.pdf(1, "x")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aReturnUnlocksExactlyWhatItNames() {
        seal();
        world.stageIs(declaration, DeclarationStage.RETURNED);
        world.returned(declaration, manifest, "/basic/phone", "/attachments/" + ID);
        World.eventually(() -> !world.dossier(declaration).get("sealed").asBoolean());
        assertThat(world.replace(declaration, ID, 1, SampleFiles.pdf(1, "x")).statusCode())
                .isEqualTo(200);
        assertProblem(world.replace(declaration, OTHER, 1, SampleFiles.pdf(1, "y")), 409, "attachments-not-named");
        assertProblem(
                world.add(declaration, LATER, World.PROOF, "c.pdf", SampleFiles.pdf(1, "c")),
                409,
                "attachments-not-named");
    }

    @Test
    void aMissedSubmissionIsMadeGoodByTheReturn() {
        world.call(world.owner, "DELETE", "/" + declaration + "/" + OTHER, "");
        world.stageIs(declaration, DeclarationStage.RETURNED);
        world.returned(declaration, manifest, "/attachments/" + ID);
        World.eventually(() -> world.dossier(declaration).get("entries").size() == 2);
        assertThat(world.dossier(declaration).get("manifestDigest").asString()).isEqualTo(manifest.digest());
    }

    @Test
    void aDiscardedDraftTakesNothingMore() {
        world.stageIs(declaration, DeclarationStage.DISCARDED);
        world.discarded(declaration);
        World.eventually(() -> world.dossier(declaration).get("sealed").asBoolean());
        assertProblem(world.replace(declaration, ID, 1, SampleFiles.pdf(1, "x")), 409, "attachments-sealed");
    }

    private void seal() {
        world.stageIs(declaration, DeclarationStage.SUBMITTED);
        world.submitted(declaration, 1, manifest);
        World.eventually(() -> world.dossier(declaration).get("sealed").asBoolean());
    }
}
