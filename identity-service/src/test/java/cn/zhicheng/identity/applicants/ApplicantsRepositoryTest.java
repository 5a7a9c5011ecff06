package cn.zhicheng.identity.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.applicants.Applicants.Saved;
import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;

@LocalComponents(Component.STORE)
@SpringBootTest
class ApplicantsRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-03-18T06:03:00Z");

    @Autowired
    private ApplicantsRepository applicants;

    @Autowired
    private MongoOperations mongo;

    @Test
    void anApplicantIsFoundAsSaved() {
        var applicant = applicantWith("X" + UUID.randomUUID());

        assertThat(applicants.save(applicant)).isEqualTo(Saved.STORED);

        var found = applicants.find(applicant.personId()).orElseThrow();
        assertThat(found.facts()).isEqualTo(applicant.facts());
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.profileVersion()).isEqualTo(1);
        assertThat(found.session()).isEqualTo("session-1");
    }

    @Test
    void nothingOfThePersonLiesInTheStoreInClear() {
        var applicant = applicantWith("420199198905261599");
        assertThat(applicants.save(applicant)).isEqualTo(Saved.STORED);

        var stored = Objects.requireNonNull(mongo.getCollection("applicants")
                .find(new Document("_id", applicant.personId()))
                .first());

        assertThat(stored.toJson()).doesNotContain("陈", "祥", "420199", "1599", "13800138000", "1989");
        // Format, key id, then nonce, ciphertext and tag: keys can rotate.
        assertThat(stored.getString("facts")).matches("e1\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{40,}");
        assertThat(stored.getInteger("shape")).isEqualTo(1);
    }

    @Test
    void theSameDocumentOfAnotherAccountIsRefused() {
        var number = "Y" + UUID.randomUUID();
        applicants.save(applicantWith(number));

        assertThat(applicants.save(applicantWith(number))).isEqualTo(Saved.DOCUMENT_TAKEN);
    }

    @Test
    void theSecondSaveOfOneVersionIsRefused() {
        var applicant = applicantWith("Z" + UUID.randomUUID());
        applicants.save(applicant);
        var first = applicants.find(applicant.personId()).orElseThrow();
        var otherTab = applicants.find(applicant.personId()).orElseThrow();

        assertThat(applicants.save(first.confirm(first.facts(), "session-2", NOW)))
                .isEqualTo(Saved.STORED);
        assertThat(applicants.save(otherTab.confirm(otherTab.facts(), "session-3", NOW)))
                .isEqualTo(Saved.CHANGED_MEANWHILE);
    }

    @Test
    void aSecondFirstSaveIsRefusedAsStale() {
        var applicant = applicantWith("W" + UUID.randomUUID());
        applicants.save(applicant);

        assertThat(applicants.save(applicant)).isEqualTo(Saved.CHANGED_MEANWHILE);
    }

    private static Applicant applicantWith(String idNumber) {
        var facts = new PersonalFacts(
                "陈𠮷祥", IdType.RESIDENT_ID, idNumber, "13800138000", "1", LocalDate.parse("1989-05-26"));
        return Applicant.register("hubei-gov." + UUID.randomUUID(), facts, "session-1", NOW);
    }
}
