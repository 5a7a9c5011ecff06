package cn.zhicheng.attachment;

import static cn.zhicheng.attachment.UploadingProofsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.kit.test.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every endpoint, called by everybody who should not. */
@AttachmentTest
class ReachingOnlyOnesOwnTest {
    private static final String ID = "7Q2K9XH3MA";

    @Autowired
    private World world;

    private String declaration = "";

    @BeforeEach
    void aDraftWithOneProof() {
        declaration = world.declaration();
        world.started(declaration);
        world.taken(declaration, ID, "我的社保.pdf", SampleFiles.pdf(1, "a"));
    }

    @AfterEach
    void everybodyAnswersAgain() {
        Surroundings.away = false;
        Surroundings.scannerAway = false;
    }

    @Test
    void somebodyElsesIsNotFoundWhateverOneTries() {
        for (var token : List.of(world.stranger, world.office, world.otherOffice))
            for (var response : everyCall(token, declaration))
                assertThat(response.statusCode())
                        .as(response.uri().toString())
                        .isIn(404, token.equals(world.stranger) ? 404 : 403);
        assertThat(world.dossier(declaration).get("entries")).hasSize(1);
    }

    @Test
    void anUnknownDeclarationIsNotFoundTheSameWay() {
        for (var response : everyCall(world.owner, "D0000000000000000000")) assertProblem(response, 404, "not-found");
    }

    @Test
    void withoutAValidTokenNothingIsReached() {
        var tokens = List.of(
                "",
                TestTokens.applicant("hubei-gov.zhang").expired().signed(),
                TestTokens.applicant("hubei-gov.zhang").forged().signed(),
                TestTokens.applicant("hubei-gov.zhang").withAudience("another").signed());
        for (var token : tokens)
            for (var response : everyCall(token, declaration)) assertProblem(response, 401, "unauthenticated");
    }

    @Test
    void anOfficeSeesADraftNever() {
        assertProblem(world.call(world.office, "GET", "/" + declaration, ""), 404, "not-found");
    }

    @Test
    void anOfficeOnTheRouteReadsWhatWasSubmittedUnderTheSystemsName() {
        submit();
        World.eventually(
                () -> world.call(world.office, "GET", "/" + declaration, "").statusCode() == 200);
        var dossier = world.json(world.call(world.office, "GET", "/" + declaration, ""));
        assertThat(dossier.get("entries").get(0).get("systemName").asString()).isEqualTo("社保明细-1.pdf");
        assertThat(dossier.toString()).doesNotContain("我的社保");
        var content = world.content(world.office, "/" + declaration + "/" + ID + "/content");
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("-1.pdf");
        assertThat(world.content(world.otherOffice, "/" + declaration + "/" + ID + "/content")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anOfficeDoesNotReadWhatCameAfterTheSubmission() {
        world.taken(declaration, "7Q2K9XH3MB", "b.pdf", SampleFiles.pdf(1, "b"));
        var manifest = manifest();
        world.replace(declaration, ID, 1, SampleFiles.pdf(1, "later"));
        world.submitted(declaration, 1, manifest);
        World.eventually(
                () -> world.call(world.office, "GET", "/" + declaration, "").statusCode() == 200);
        assertThat(world.content(world.office, "/" + declaration + "/" + ID + "/content")
                        .body())
                .isEqualTo(SampleFiles.pdf(1, "a"));
    }

    @Test
    void aServiceReadsByTheContentThatItsManifestNames() {
        var sha256 = manifest().entries().getFirst().sha256();
        var path = "/" + declaration + "/" + ID + "/content?revision=" + sha256;
        assertThat(world.content(world.service, path).statusCode()).isEqualTo(200);
        assertThat(world.content(world.service, "/" + declaration + "/" + ID + "/content")
                        .statusCode())
                .isEqualTo(404);
        submit();
        World.eventually(() -> world.content(world.service, "/" + declaration + "/" + ID + "/content")
                        .statusCode()
                == 200);
    }

    @Test
    void nobodyButItsUploaderSeesAFileBeforeItIsClean() {
        Surroundings.scannerAway = true;
        world.taken(declaration, "7Q2K9XH3MB", "b.pdf", SampleFiles.pdf(1, "b"));
        assertThat(world.dossier(declaration).get("entries").get(1).get("state").asString())
                .isEqualTo("SCANNING");
        assertThat(world.content(world.owner, "/" + declaration + "/7Q2K9XH3MB/content")
                        .statusCode())
                .isEqualTo(200);
        submit();
        World.eventually(
                () -> world.call(world.office, "GET", "/" + declaration, "").statusCode() == 200);
        assertThat(world.content(world.office, "/" + declaration + "/7Q2K9XH3MB/content")
                        .statusCode())
                .isEqualTo(409);
        Surroundings.scannerAway = false;
        World.eventually(() -> world.content(world.office, "/" + declaration + "/7Q2K9XH3MB/content")
                        .statusCode()
                == 200);
    }

    private void submit() {
        world.submitted(declaration, 1, manifest());
    }

    private Manifest manifest() {
        var entries = world.dossier(declaration).get("entries");
        World.eventually(() -> world.eventsOf(declaration).size() >= entries.size());
        return world.eventsOf(declaration).getLast().data().state().manifest();
    }

    private List<HttpResponse<String>> everyCall(String token, String of) {
        var pdf = BodyPublishers.ofByteArray(SampleFiles.pdf(1, "x"));
        return List.of(
                world.call(token, "GET", "/" + of, ""),
                world.call(token, "GET", "/" + of + "/" + ID + "/content", ""),
                world.put(
                        token, of, "7Q2K9XH3MC", "category=" + World.PROOF + "&name=x.pdf", pdf, "If-None-Match", "*"),
                world.put(token, of, ID, "name=x.pdf", pdf, "If-Match", "\"1\""),
                world.call(token, "PATCH", "/" + of + "/" + ID, "{\"caption\":\"x\"}"),
                world.call(token, "DELETE", "/" + of + "/" + ID, ""),
                world.call(token, "POST", "/" + of + "/" + ID + "/restoration", ""));
    }
}
