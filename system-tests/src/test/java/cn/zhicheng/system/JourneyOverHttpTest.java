package cn.zhicheng.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 李四 walks the manual's journey with a token and nothing but HTTP, through the gateway and all seven services. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyOverHttpTest {
    private static final Applicant LI_SI = WholeSystem.citizen("lisi");
    private static String declaration = "";
    private static String receipt = "";

    @BeforeAll
    static void fillIn() {
        declaration = RichDeclaration.ready(LI_SI);
    }

    @Test
    @Order(1)
    void aDeclarationThatIsFilledInHasNothingLeftToMend() {
        var check = LI_SI.get("/api/declarations/" + declaration + "/check").expect(200);
        assertThat(check.body()
                        .at("/problems")
                        .valueStream()
                        .filter(problem -> problem.path("severity").asString().equals("ERROR")))
                .isEmpty();
    }

    @Test
    @Order(2)
    void aStaleSaveIsAnsweredWithWhatIsStored() {
        var path = "/api/declarations/" + declaration + "/parts/performance";
        var answer = LI_SI.put(
                path,
                Map.of("values", Map.of("text", "另一个窗口里的旧内容")),
                Map.of("If-Match", "\"0\"", "Save-Id", UUID.randomUUID().toString()));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/code")).isEqualTo("version-conflict");
        assertThat(answer.text("/stored/values/text")).contains("常减压装置");
    }

    @Test
    @Order(2)
    void whatNoControlCanProduceIsRefusedWithItsAddressAndASentence() {
        var rev = LI_SI.get("/api/declarations/" + declaration)
                .body()
                .at("/parts/~1basic/rev")
                .asInt();
        var answer = LI_SI.put(
                "/api/declarations/" + declaration + "/parts/basic",
                Map.of("values", Map.of("ethnicity", "ZZ")),
                Map.of(
                        "If-Match",
                        "\"" + rev + "\"",
                        "Save-Id",
                        UUID.randomUUID().toString()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/address")).isEqualTo("/basic/ethnicity");
        assertThat(answer.text("/errors/0/message")).matches(".*[\\u4e00-\\u9fff].*");
    }

    @Test
    @Order(2)
    void somebodyElseFindsNothingOfIt() {
        var zhaoMin = WholeSystem.citizen("zhaomin");
        for (var path : List.of(
                "/api/declarations/" + declaration,
                "/api/declarations/" + declaration + "/check",
                "/api/declarations/" + declaration + "/content",
                "/api/attachments/" + declaration,
                "/api/documents/" + declaration,
                "/api/documents/" + declaration + "/preview/review-form")) {
            assertThat(zhaoMin.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    @Order(3)
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        var answer = LI_SI.upload(
                declaration, "NOTAPDF00001", "ID_CARD", "身份证.pdf", "no PDF at all".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isIn(415, 422);
        assertThat(answer.text("/detail")).isNotBlank();
    }

    @Test
    @Order(4)
    void theFormsArePreviewedFromTheLiveDraft() throws Exception {
        for (var form : List.of("review-form", "summary-sheet", "filled-information")) {
            var text = text(LI_SI.download("/api/documents/" + declaration + "/preview/" + form + "/pdf"));
            assertThat(text).as(form).contains("李四");
        }
    }

    @Test
    @Order(5)
    void submittingFromTwoTabsAtOnceGivesOneReceipt() {
        var first = LI_SI.submit(declaration, "key-0").expect(200);
        receipt = first.text("/number");
        var others = IntStream.range(1, 5)
                .mapToObj(tab -> CompletableFuture.supplyAsync(() -> LI_SI.submit(declaration, "key-" + tab)))
                .map(CompletableFuture::join)
                .map(answer -> answer.text("/number"))
                .toList();
        assertThat(others).containsOnly(receipt);
        assertThat(receipt).hasSize(19).startsWith("42" + RichDeclaration.YEAR + "421001");
    }

    @Test
    @Order(6)
    void itIsListedAsDeclared() {
        var cases = LI_SI.get("/api/cases").expect(200);
        assertThat(cases.text("/items/0/stageLabel")).isEqualTo("已申报");
        assertThat(cases.text("/items/0/receiptNumber")).isEqualTo(receipt);
    }

    @Test
    @Order(7)
    void theFrozenFormsAppearByThemselves() throws Exception {
        awaitForms(LI_SI, declaration);
        var form = text(LI_SI.download("/api/documents/" + declaration + "/rounds/1/review-form/pdf"));
        assertThat(form).contains("李四", "武汉工程大学", "常减压装置换热网络节能改造", receipt);
        assertThat(text(LI_SI.download("/api/documents/" + declaration + "/rounds/1/summary-sheet/pdf")))
                .contains("李四");
    }

    @Test
    @Order(8)
    void theDossierIsSealed() {
        for (int i = 0;
                i < 60
                        && !LI_SI.get("/api/attachments/" + declaration)
                                .body()
                                .path("sealed")
                                .asBoolean();
                i++) {
            Applicant.pause();
        }
        assertThat(LI_SI.get("/api/attachments/" + declaration)
                        .body()
                        .path("sealed")
                        .asBoolean())
                .isTrue();
        var refused = LI_SI.upload(declaration, "TOOLATE00001", "ID_CARD", "迟到.pdf", ProofFiles.pdf("late", 1));
        assertThat(refused.status()).isIn(409, 422);
    }

    @Test
    @Order(9)
    void theOfficeOfItsRegionReadsItAndNoOther() {
        var limin = WholeSystem.staff("staff.jingzhou.limin");
        assertThat(limin.get("/api/office/declarations/" + declaration).status())
                .isEqualTo(200);
        var yichang = WholeSystem.staff("staff.yichang.zhoujing");
        assertThat(yichang.get("/api/office/declarations/" + declaration).status())
                .isEqualTo(404);
        assertThat(yichang.get("/api/office/declarations")
                        .expect(200)
                        .body()
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("id").asString().equals(declaration)))
                .isEmpty();
    }

    @Test
    @Order(10)
    void thePaperIsVerifiedByNumberAndDigest() {
        var digest = LI_SI.get("/api/declarations/" + declaration).text("/receipt/snapshotSha256");
        var query = "/api/verification?number=" + receipt + "&digest=";
        assertThat(LI_SI.get(query + digest).text("/result")).isEqualTo("MATCH");
        assertThat(LI_SI.get(query + "0".repeat(64)).text("/result")).isEqualTo("MISMATCH");
    }

    @Test
    @Order(11)
    void aForgedTokenIsRefusedByTheGatewayAndByTheServiceItself() {
        var forged = "eyJhbGciOiJub25lIn0.eyJwZXJzb25faWQiOiJodWJlaS1nb3YueCJ9.";
        assertThat(new Applicant(WholeSystem.url(), () -> forged)
                        .get("/api/cases")
                        .status())
                .isEqualTo(401);
        var direct = WholeSystem.running().address("declaration-service").toString();
        assertThat(new Applicant(direct, () -> forged).get("/api/cases").status())
                .isEqualTo(401);
    }

    static void awaitForms(Applicant applicant, String declaration) {
        for (int i = 0; i < 120; i++) {
            var forms = applicant.get("/api/documents/" + declaration);
            if (forms.text("/rounds/0/state").equals("READY")) {
                return;
            }
            Applicant.pause();
        }
        throw new AssertionError("the forms never appeared: " + applicant.get("/api/documents/" + declaration));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
