package cn.zhicheng.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people keep when a part of the system stops, dies or comes too late. */
class PartsThatFailTest {

    @Test
    void theReceiptIsGivenWithoutTheFormsAndTheyAppearLater() throws InterruptedException {
        var applicant = WholeSystem.citizen("zhaomin");
        var declaration = RichDeclaration.ready(applicant);
        WholeSystem.running().stop("document-service");
        try {
            assertThat(applicant
                            .submit(declaration, "without-forms")
                            .expect(200)
                            .text("/number"))
                    .isNotBlank();
        } finally {
            WholeSystem.running().start("document-service");
        }
        JourneyOverHttpTest.awaitForms(applicant, declaration);
    }

    @Test
    void theReceiptIsGivenWithoutTheSealAndItFollows() throws InterruptedException {
        var applicant = WholeSystem.citizen("hejiaxin");
        var declaration = RichDeclaration.ready(applicant);
        var version = applicant.get("/api/declarations/" + declaration).number("/contentVersion");
        var digest = awaitRegistered(applicant, declaration);
        WholeSystem.running().stop("attachment-service");
        try {
            applicant
                    .submit(declaration, "without-seal", version, digest, Map.of())
                    .expect(200);
        } finally {
            WholeSystem.running().start("attachment-service");
        }
        awaitSealed(applicant, declaration);
    }

    @Test
    void aProofThatIsDeletedBetweenSubmitAndSealIsInTheSealedDossier() throws InterruptedException {
        var applicant = WholeSystem.citizen("wangwu");
        applicant.bind(RichDeclaration.EMPLOYER);
        var declaration = applicant.start(RichDeclaration.CHOICES, RichDeclaration.PLAN);
        RichDeclaration.parts(RichDeclaration.YEAR)
                .forEach((address, values) -> applicant.save(declaration, address, values));
        var proofs = RichDeclaration.proofs(declaration, applicant);
        var version = applicant.get("/api/declarations/" + declaration).number("/contentVersion");
        var digest = awaitRegistered(applicant, declaration);
        WholeSystem.running().stop("kafka");
        try {
            applicant
                    .submit(declaration, "before-seal", version, digest, Map.of())
                    .expect(200);
            var deleted = applicant.delete("/api/attachments/" + declaration + "/" + proofs.getLast());
            assertThat(deleted.status()).as(deleted.toString()).isIn(200, 204);
        } finally {
            WholeSystem.running().start("kafka");
        }
        awaitSealed(applicant, declaration);
        var sealed = applicant.get("/api/attachments/" + declaration);
        assertThat(sealed.text("/manifestDigest")).isEqualTo(digest);
        assertThat(sealed.body()
                        .path("entries")
                        .valueStream()
                        .map(entry -> entry.path("id").asString()))
                .contains(proofs.getLast());
    }

    @Test
    void aSubmitOfTheLastSecondKeepsItsTimeThoughItsGatewayDies() throws InterruptedException {
        var applicant = WholeSystem.citizen("chenjixiang");
        var system = WholeSystem.running();
        var second = system.startReplica("gateway-service", "gateway-service-2");
        var closesAt = Instant.now().plus(Duration.ofSeconds(75));
        var plan = publish(WholeSystem.staff("staff.jingzhou.limin"), closesAt);
        applicant.bind(RichDeclaration.EMPLOYER);
        var declaration = applicant.start(RichDeclaration.CHOICES, plan);
        RichDeclaration.parts(RichDeclaration.YEAR)
                .forEach((address, values) -> applicant.save(declaration, address, values));
        RichDeclaration.proofs(declaration, applicant);
        var version = applicant.get("/api/declarations/" + declaration).number("/contentVersion");
        var digest = awaitRegistered(applicant, declaration);

        system.stop("declaration-service");
        assertThat(Instant.now()).as("filled in before the close").isBefore(closesAt);
        applicant
                .at(second.toString())
                .submit(declaration, "last-second", version, digest, Map.of())
                .expect(503);
        system.stop("gateway-service-2");
        system.start("declaration-service");
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), closesAt).toMillis() + 1000));

        var late = applicant.submit(declaration, "another-key", version, digest, Map.of());
        assertThat(late.text("/code")).isEqualTo("plan-closed");
        var forged = Map.of(
                "X-Zhicheng-Received-At", closesAt.minusSeconds(9).toString(), "X-Zhicheng-Received-Signature", "00");
        assertThat(applicant
                        .submit(declaration, "forged-time", version, digest, forged)
                        .text("/code"))
                .isEqualTo("plan-closed");
        var receipt = applicant
                .submit(declaration, "last-second", version, digest, Map.of())
                .expect(200);
        assertThat(Instant.parse(receipt.text("/submittedAt"))).isBefore(closesAt);
    }

    @ParameterizedTest
    @CsvSource({
        "identity-service,       /api/me,                          /api/committees",
        "org-binding-service,    /api/bindings/mine,               /api/committees",
        "committee-plan-service, /api/committees,                  /api/cases",
        "declaration-service,    /api/cases,                       /api/committees",
        "attachment-service,     /api/attachments/AAAAAAAAAAAA,    /api/cases",
        "document-service,       /api/documents/AAAAAAAAAAAA,      /api/cases"
    })
    void aServiceThatIsKilledLeavesTheRestUsableAndComesBack(String service, String itsPath, String anotherPath)
            throws InterruptedException {
        var applicant = WholeSystem.citizen("anna");
        applicant.get(anotherPath).expect(200);
        WholeSystem.running().kill(service);
        var gone = applicant.get(itsPath);
        assertThat(gone.status()).as(gone.toString()).isEqualTo(503);
        assertThat(gone.text("/code")).isEqualTo("service-unavailable");
        applicant.get(anotherPath).expect(200);
        for (int i = 0; i < 120 && !WholeSystem.running().isReady(service); i++) {
            Applicant.pause();
        }
        for (int i = 0; i < 60 && applicant.get(itsPath).status() == 503; i++) {
            Applicant.pause();
        }
        assertThat(applicant.get(itsPath).status()).isNotEqualTo(503);
    }

    private static String awaitRegistered(Applicant applicant, String declaration) {
        var digest = "";
        for (int i = 0; i < 60; i++) {
            digest =
                    applicant.get("/api/attachments/" + declaration).expect(200).text("/manifestDigest");
            var registered =
                    applicant.get("/api/declarations/" + declaration + "/check").text("/attachments/manifestDigest");
            if (registered.equals(digest)) {
                return digest;
            }
            Applicant.pause();
        }
        throw new AssertionError("the proofs were never registered");
    }

    private static void awaitSealed(Applicant applicant, String declaration) {
        for (int i = 0; i < 120; i++) {
            if (applicant
                    .get("/api/attachments/" + declaration)
                    .body()
                    .path("sealed")
                    .asBoolean()) {
                return;
            }
            Applicant.pause();
        }
        throw new AssertionError("never sealed");
    }

    private static String publish(Applicant clerk, Instant closesAt) {
        var like = clerk.get("/api/plans/" + RichDeclaration.PLAN).expect(200).body();
        var plan = new HashMap<String, Object>();
        plan.put("committeeId", "C421001");
        plan.put("name", RichDeclaration.YEAR + "年度加开计划");
        plan.put("year", RichDeclaration.YEAR);
        plan.put("opensAt", Instant.now().minusSeconds(60).toString());
        plan.put("closesAt", closesAt.toString());
        plan.put("reviewCategory", "中级工程师");
        plan.put("series", List.of("ENG"));
        plan.put("specialtyGroups", List.of());
        plan.put("levels", List.of("INTERMEDIATE"));
        plan.put("declarationCategories", List.of("NORMAL"));
        plan.put("hoursRequired", false);
        plan.put("proofPerWork", false);
        plan.put("attachments", like.path("attachments"));
        plan.put("notes", List.of());
        plan.put("paperPlace", "荆州市人社局 302 室");
        plan.put("paperUntil", (RichDeclaration.YEAR + 1) + "-01-31");
        plan.put("contactName", "荆州市职改办");
        plan.put("contactPhone", "0716-0000101");
        var id = clerk.post("/api/plans", plan, Map.of()).expect(201).text("/id");
        clerk.post("/api/plans/" + id + "/publication", Map.of(), Map.of()).expect(200);
        return id;
    }
}
