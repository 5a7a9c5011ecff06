package cn.zhicheng.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.AttachmentRemoved;
import cn.zhicheng.contracts.AttachmentStored;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttachmentTest
class UploadingProofsTest {
    private static final String ID = "7Q2K9XH3MA";
    private static final String OTHER = "7Q2K9XH3MB";

    @Autowired
    private World world;

    @AfterEach
    void everybodyAnswersAgain() {
        Surroundings.away = false;
        Surroundings.scannerAway = false;
    }

    @Test
    void anUploadedFileIsAProofUnderTheSystemsName() {
        var declaration = world.declaration();
        var content = SampleFiles.pdf(2, "a");
        var added = world.add(declaration, ID, World.PROOF, "我的社保 2025.pdf", content);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.headers().firstValue("ETag")).hasValue("\"1\"");
        var entry = world.dossier(declaration).get("entries").get(0);
        assertThat(entry.get("name").asString()).isEqualTo("我的社保 2025.pdf");
        assertThat(entry.get("systemName").asString()).isEqualTo("社保明细-1.pdf");
        assertThat(entry.get("pages").asInt()).isEqualTo(2);
        assertThat(entry.get("size").asInt()).isEqualTo(content.length);
        assertThat(entry.get("state").asString()).isEqualTo("CLEAN");
        assertThat(world.content(world.owner, "/" + declaration + "/" + ID + "/content")
                        .body())
                .isEqualTo(content);
    }

    @Test
    void theBusHearsOfItWithoutTheNameThatThePersonGave() {
        var declaration = world.declaration();
        world.taken(declaration, ID, "420106198905261511.pdf", SampleFiles.pdf(1, "a"));
        world.call(world.owner, "DELETE", "/" + declaration + "/" + ID, "");
        World.eventually(() -> world.eventsOf(declaration).size() == 2);
        var events = world.eventsOf(declaration);
        assertThat(events.get(0).data()).isInstanceOf(AttachmentStored.class);
        assertThat(events.get(0).data().state().manifest().entries().getFirst().systemName())
                .isEqualTo("社保明细-1.pdf");
        assertThat(events.get(0).data().toString()).doesNotContain("420106198905261511");
        assertThat(events.get(1).data()).isInstanceOf(AttachmentRemoved.class);
        assertThat(events.get(1).data().state().manifest().entries()).isEmpty();
        assertThat(events).extracting(event -> event.sequence()).containsExactly(1L, 2L);
    }

    @Test
    void theManifestsDigestIsTheOneThatThePageSubmits() {
        var declaration = world.declaration();
        world.taken(declaration, ID, "a.pdf", SampleFiles.pdf(1, "a"));
        World.eventually(() -> !world.eventsOf(declaration).isEmpty());
        assertThat(world.dossier(declaration).get("manifestDigest").asString())
                .isEqualTo(world.eventsOf(declaration)
                        .getLast()
                        .data()
                        .state()
                        .manifest()
                        .digest());
    }

    @Test
    void theSameRequestTwiceMakesOneProof() {
        var declaration = world.declaration();
        var content = SampleFiles.pdf(1, "a");
        assertThat(world.add(declaration, ID, World.PROOF, "a.pdf", content).statusCode())
                .isEqualTo(201);
        assertThat(world.add(declaration, ID, World.PROOF, "a.pdf", content).statusCode())
                .isEqualTo(200);
        assertThat(world.dossier(declaration)
                        .get("entries")
                        .get(0)
                        .get("revision")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void replacingNeedsTheRevisionThatThePageSaw() {
        var declaration = world.declaration();
        world.taken(declaration, ID, "a.pdf", SampleFiles.pdf(1, "a"));
        assertThat(world.replace(declaration, ID, 1, SampleFiles.pdf(1, "b"))
                        .headers()
                        .firstValue("ETag"))
                .hasValue("\"2\"");
        var stale = world.replace(declaration, ID, 1, SampleFiles.pdf(1, "c"));
        assertProblem(stale, 409, "version-conflict");
        assertThat(world.json(stale).get("stored").get("revision").asInt()).isEqualTo(2);
    }

    @Test
    void aRemovedProofComesBackByRestoring() {
        var declaration = world.declaration();
        world.taken(declaration, ID, "a.pdf", SampleFiles.pdf(1, "a"));
        assertThat(world.call(world.owner, "DELETE", "/" + declaration + "/" + ID, "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(world.dossier(declaration).get("entries")).isEmpty();
        assertProblem(world.replace(declaration, ID, 1, SampleFiles.pdf(1, "b")), 409, "attachments-removed");
        world.call(world.owner, "POST", "/" + declaration + "/" + ID + "/restoration", "");
        assertThat(world.dossier(declaration).get("entries")).hasSize(1);
    }

    @Test
    void captionAndOrderAreThePersons() {
        var declaration = world.declaration();
        world.taken(declaration, ID, "a.pdf", SampleFiles.pdf(1, "a"));
        world.taken(declaration, OTHER, "b.pdf", SampleFiles.pdf(1, "b"));
        world.call(world.owner, "PATCH", "/" + declaration + "/" + OTHER, "{\"order\":0,\"caption\":\"集团代缴\"}");
        var entries = world.dossier(declaration).get("entries");
        assertThat(entries.get(0).get("id").asString()).isEqualTo(OTHER);
        assertThat(entries.get(0).get("caption").asString()).isEqualTo("集团代缴");
    }

    @Test
    void aWordDocumentCalledPdfIsRefusedWithTheReason() {
        var refused = world.add(world.declaration(), ID, World.PROOF, "证书.pdf", SampleFiles.word());
        assertProblem(refused, 422, "attachments-type");
        assertThat(refused.body()).contains("这个文件虽然叫 .pdf，内容却是Word 文档，请另存为 JPEG、PNG、PDF 再上传。");
    }

    @Test
    void aPdfCalledJpgIsThePdfThatItIs() {
        var declaration = world.declaration();
        world.taken(declaration, ID, "社保.jpg", SampleFiles.pdf(2, "a"));
        var entry = world.dossier(declaration).get("entries").get(0);
        assertThat(entry.get("contentType").asString()).isEqualTo("application/pdf");
        assertThat(entry.get("systemName").asString()).isEqualTo("社保明细-1.pdf");
    }

    @Test
    void otherFilesThatNobodyCouldReadAreRefused() {
        var declaration = world.declaration();
        assertProblem(world.add(declaration, ID, World.PROOF, "a.heic", SampleFiles.heic()), 422, "attachments-heic");
        assertProblem(world.add(declaration, ID, World.PROOF, "a.doc", SampleFiles.word()), 422, "attachments-format");
        assertProblem(
                world.add(declaration, ID, World.PROOF, "a.pdf", SampleFiles.encryptedPdf()),
                422,
                "attachments-encrypted");
        assertProblem(world.add(declaration, ID, World.PROOF, "a.pdf", new byte[0]), 422, "attachments-empty");
        assertProblem(
                world.add(declaration, ID, World.PROOF, "a.pdf", SampleFiles.pdf(301, "a")), 422, "attachments-pages");
        assertProblem(
                world.add(declaration, ID, "PHOTO", "我.jpg", SampleFiles.image("jpg", 100, 100)),
                422,
                "attachments-pixels");
        assertProblem(world.add(declaration, ID, "PHOTO", "我.pdf", SampleFiles.pdf(1, "a")), 422, "attachments-format");
        assertProblem(
                world.add(declaration, ID, "OTHER_EVIDENCE", "a.pdf", SampleFiles.pdf(1, "a")),
                422,
                "attachments-not-asked");
        assertThat(world.dossier(declaration).get("entries")).isEmpty();
        assertThat(world.quarantined()).isEmpty();
    }

    @Test
    void anInfectedFileIsNotKept() {
        var declaration = world.declaration();
        assertProblem(
                world.add(declaration, ID, World.PROOF, "a.pdf", SampleFiles.infectedPdf()),
                422,
                "attachments-infected");
        assertThat(world.dossier(declaration).get("entries")).isEmpty();
    }

    @Test
    void thereIsRoomForSoManyOfACategory() {
        var declaration = world.declaration();
        for (var number = 0; number < 3; number++)
            world.taken(declaration, "7Q2K9XH30" + number, "a.pdf", SampleFiles.pdf(1, "" + number));
        var refused = world.add(declaration, ID, World.PROOF, "a.pdf", SampleFiles.pdf(1, "d"));
        assertProblem(refused, 422, "attachments-category-full");
        assertThat(refused.body()).contains("“社保缴费明细”最多上传 3 份");
    }

    @Test
    void wrongInputIsRefusedByItsName() {
        var declaration = world.declaration();
        var pdf = BodyPublishers.ofByteArray(SampleFiles.pdf(1, "a"));
        var query = "category=" + World.PROOF + "&name=";
        assertProblem(
                world.put(world.owner, declaration, ID, query + "a.pdf", pdf, "X", "y"),
                428,
                "attachments-precondition");
        assertProblem(
                world.put(world.owner, declaration, "short", query + "a.pdf", pdf, "If-None-Match", "*"),
                422,
                "invalid");
        assertProblem(
                world.put(world.owner, declaration, ID, query + "x".repeat(121), pdf, "If-None-Match", "*"),
                422,
                "invalid");
        assertProblem(
                world.put(world.owner, declaration, ID, "category=NONSENSE&name=a", pdf, "If-None-Match", "*"),
                400,
                "bad-request");
    }

    @Test
    void aDownloadIsNeverRunInTheBrowser() {
        var declaration = world.declaration();
        world.taken(declaration, ID, "../社保\"2025.pdf", SampleFiles.pdf(1, "a"));
        var headers = world.content(world.owner, "/" + declaration + "/" + ID + "/content")
                .headers();
        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''")
                .doesNotContain("..");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Type")).hasValue("application/pdf");
    }

    @Test
    void whatCannotBeCheckedIsNotRefusedButAskedAgainLater() {
        Surroundings.away = true;
        var unknown = world.add("D0000000000000000000", ID, World.PROOF, "a.pdf", SampleFiles.pdf(1, "a"));
        assertProblem(unknown, 503, "syncing");
        assertThat(unknown.headers().firstValue("Retry-After")).isPresent();
    }

    static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(new String(response.body().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .contains("\"code\":\"" + code + "\"");
    }
}
