package cn.zhicheng.identity.applicants;

import cn.zhicheng.kit.crypto.BlindIndex;
import cn.zhicheng.kit.crypto.FieldCipher;
import cn.zhicheng.kit.crypto.FieldContext;
import cn.zhicheng.kit.outbox.Outbox;
import cn.zhicheng.kit.outbox.StaleVersionException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ApplicantsRepository implements Applicants {
    private final MongoOperations mongo;
    private final Outbox outbox;
    private final FieldCipher cipher;
    private final BlindIndex blindIndex;
    private final JsonMapper json;

    ApplicantsRepository(
            MongoOperations mongo, Outbox outbox, FieldCipher cipher, BlindIndex blindIndex, JsonMapper json) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.cipher = cipher;
        this.blindIndex = blindIndex;
        this.json = json;
    }

    @Override
    public Optional<Applicant> find(String personId) {
        return Optional.ofNullable(mongo.findById(personId, ApplicantDocument.class))
                .map(this::toDomain);
    }

    @Override
    public Saved save(Applicant applicant) {
        var facts = applicant.facts();
        var changes = new Update()
                .set("shape", ApplicantDocument.SHAPE)
                .set("facts", cipher.encrypt(context(applicant.personId()), json.writeValueAsString(facts)))
                .set("documentIndex", blindIndex.of("applicants.document", facts.idType() + "|" + facts.idNumber()))
                .set("profileVersion", applicant.profileVersion())
                .set("session", applicant.session())
                .set("checkedAt", applicant.checkedAt());
        try {
            outbox.update(
                    ApplicantDocument.class, applicant.personId(), applicant.version(), changes, applicant.newEvents());
            return Saved.STORED;
        } catch (StaleVersionException _) {
            return Saved.CHANGED_MEANWHILE;
        } catch (DuplicateKeyException _) {
            return Saved.DOCUMENT_TAKEN;
        }
    }

    private Applicant toDomain(ApplicantDocument found) {
        var facts = json.readValue(cipher.decrypt(context(found.id()), found.facts()), PersonalFacts.class);
        return new Applicant(
                found.id(),
                facts,
                found.profileVersion(),
                found.session(),
                found.checkedAt(),
                found.version(),
                List.of());
    }

    private static FieldContext context(String personId) {
        return new FieldContext(ApplicantDocument.COLLECTION, personId, "facts");
    }
}
