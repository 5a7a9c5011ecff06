package cn.zhicheng.document.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhicheng.contracts.CanonicalJson;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.document.ServiceTest;
import cn.zhicheng.document.World;
import cn.zhicheng.document.pdf.Conformity;
import cn.zhicheng.document.pdf.PdfText;
import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class GeneratingFormsTest {
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final String ZHANG = "hubei-gov.zhang";
    private static final String CLERK = "staff.jingzhou.limin";
    private static final TestToken OWNER = TestTokens.applicant(ZHANG);
    private static final TestToken OFFICE = TestTokens.staff(CLERK, "李敏", "421000", "title-office");

    @Autowired
    World world;

    private final String id =
            "D" + UUID.randomUUID().toString().substring(0, 19).toUpperCase();
    private final String documents = "/api/documents/" + id;

    @AfterEach
    void everybodyIsBack() {
        world.neighbours().away(false);
    }

    @Test
    void makesTheThreeFormsOfASubmittedRoundAndSaysSo() {
        submit(1);
        await().atMost(SOON).until(this::isReady);
        var forms = world.json(OWNER, documents).at("/rounds/0/forms");
        assertThat(forms.findValuesAsString("form"))
                .containsExactly("review-form", "summary-sheet", "filled-information");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(said())
                        .singleElement()
                        .satisfies(event ->
                                assertThat(event).contains("cn.zhicheng.DocumentsGenerated.v1", "review-form")));
    }

    @Test
    void keepsTheVeryPdfThatTheDigestNames() {
        submit(1);
        await().atMost(SOON).until(this::isReady);
        var form = world.json(OWNER, documents).at("/rounds/0/forms/0");
        var pdf = world.get(OWNER, documents + "/rounds/1/review-form/pdf");
        assertThat(CanonicalJson.sha256Hex(pdf.body()))
                .isEqualTo(form.path("sha256").asString());
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(Conformity.offences(pdf.body())).isEmpty();
        assertThat(PdfText.of(pdf.body()).all()).contains("422026421001000017X").doesNotContain("预览");
    }

    @Test
    void drawsThePagesOfAKeptForm() {
        submit(1);
        await().atMost(SOON).until(this::isReady);
        var page = world.get(OWNER, documents + "/rounds/1/summary-sheet/pages/1.png?width=640");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(world.get(OWNER, documents + "/rounds/1/summary-sheet/pages/2.png")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEventThatComesTwiceChangesNothing() {
        var snapshot = submit(1);
        await().atMost(SOON).until(this::isReady);
        world.submitted(id, ZHANG, 1, snapshot, 1);
        world.submitted(id, ZHANG, 1, snapshot, 2);
        var second = submit(2, 3);
        // Events of one declaration come in order: when the second round is told, what was told before is told.
        await().atMost(SOON).until(() -> said().stream().anyMatch(event -> event.contains(second)));
        assertThat(said()).hasSize(2);
    }

    @Test
    void waitsForAServiceThatIsAway() throws InterruptedException {
        world.neighbours().away(true);
        submit(1);
        Thread.sleep(2_500);
        world.neighbours().away(false);
        await().atMost(SOON).until(this::isReady);
    }

    @Test
    void putsASnapshotAsideThatIsNotWhatTheEventSays() {
        world.neighbours().declaration(id, ZHANG, CLERK, _ -> {});
        world.submitted(id, ZHANG, 1, "0".repeat(64), 1);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(world.said(Topics.DECLARATION + ".dlt", id)).hasSize(1));
        assertThat(world.json(OWNER, documents).at("/rounds/0/state").asString())
                .isEqualTo("PENDING");
    }

    @Test
    void anOfficeOnTheRouteReadsThemToo() {
        submit(1);
        await().atMost(SOON).until(this::isReady);
        assertThat(world.get(OFFICE, documents + "/rounds/1/review-form/pdf").statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobodyElseDoes() {
        submit(1);
        await().atMost(SOON).until(this::isReady);
        var strangers = List.of(
                TestTokens.applicant("hubei-gov.li"),
                TestTokens.staff("staff.wuhan.wang", "王", "420100", "title-office"),
                TestTokens.staff("staff.auditor", "审", "420000", "auditor"),
                TestTokens.service("attachment-service"));
        for (var stranger : strangers) {
            assertThat(world.get(stranger, documents).statusCode()).isEqualTo(404);
            assertThat(world.get(stranger, documents + "/rounds/1/review-form/pdf")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(world.get(stranger, documents + "/rounds/1/review-form/pages/1.png")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(world.get(OWNER.expired(), documents).statusCode()).isEqualTo(401);
        assertThat(world.get(OWNER.forged(), documents).statusCode()).isEqualTo(401);
        assertThat(world.get(OWNER.withAudience("account"), documents).statusCode())
                .isEqualTo(401);
    }

    @Test
    void anUnknownFormOrRoundIsNotFound() {
        submit(1);
        await().atMost(SOON).until(this::isReady);
        assertThat(world.get(OWNER, documents + "/rounds/1/diploma/pdf").statusCode())
                .isEqualTo(404);
        assertThat(world.get(OWNER, documents + "/rounds/9/review-form/pdf").statusCode())
                .isEqualTo(404);
    }

    private List<String> said() {
        return world.said(Topics.DOCUMENT, id).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private boolean isReady() {
        return world.json(OWNER, documents).at("/rounds/0/state").asString("").equals("READY");
    }

    private String submit(int round) {
        return submit(round, round);
    }

    private String submit(int round, long sequence) {
        var snapshot = world.neighbours().declaration(id, ZHANG, CLERK, content -> content.put("round", round));
        world.submitted(id, ZHANG, round, snapshot, sequence);
        return snapshot;
    }
}
