package cn.zhicheng.attachment.dossier;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cn.zhicheng.attachment.dossier.DossierDocument.Protection;
import cn.zhicheng.attachment.dossier.DossierDocument.StoredAttachment;
import cn.zhicheng.attachment.dossier.DossierDocument.StoredLock;
import cn.zhicheng.kit.crypto.FieldCipher;
import cn.zhicheng.kit.crypto.FieldContext;
import cn.zhicheng.kit.outbox.Outbox;
import cn.zhicheng.kit.outbox.StaleVersionException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class DossiersRepository implements Dossiers {
    private final MongoOperations mongo;
    private final Outbox outbox;
    private final FieldCipher cipher;

    DossiersRepository(MongoOperations mongo, Outbox outbox, FieldCipher cipher) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.cipher = cipher;
    }

    @Override
    public Optional<Dossier> find(String declarationId) {
        return Optional.ofNullable(mongo.findById(declarationId, DossierDocument.class))
                .map(found -> found.toDomain(protectionOf(declarationId)));
    }

    @Override
    public boolean save(Dossier before, Dossier after) {
        try {
            outbox.update(
                    DossierDocument.class,
                    after.declarationId(),
                    before.version(),
                    changes(before, after),
                    after.newEvents());
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }

    private Update changes(Dossier before, Dossier after) {
        var protection = protectionOf(after.declarationId());
        var changes = new Update()
                .set("shape", DossierDocument.SHAPE)
                .set("personId", after.personId())
                .set("lock", StoredLock.of(after.lock()))
                .set("submitted", after.submitted())
                .set("deleting", after.deleting())
                .set("toScan", hasToScan(after))
                .set("collectFrom", collectFrom(after));
        after.attachments().forEach((id, attachment) -> {
            if (!attachment.equals(before.attachments().get(id)))
                changes.set("attachments." + id, StoredAttachment.of(attachment, protection));
        });
        return changes;
    }

    private static boolean hasToScan(Dossier dossier) {
        return dossier.attachments().values().stream()
                .flatMap(attachment -> attachment.revisions().stream())
                .anyMatch(revision -> revision.scan() == ScanState.SCANNING);
    }

    /** From when on the collector should look at it again: the first time that a content was left. */
    private static @Nullable Instant collectFrom(Dossier dossier) {
        var unnamed = dossier.unnamedSince(Instant.MAX);
        return dossier.attachments().values().stream()
                .filter(attachment -> attachment.revisions().stream()
                        .anyMatch(revision -> !revision.gone()
                                && unnamed.contains(revision.file().sha256())))
                .map(Attachment::changedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public List<String> toScan(int most) {
        return ids(query(where("toScan").is(true)), most);
    }

    @Override
    public List<String> toCollect(Instant time, int most) {
        return ids(query(where("collectFrom").lt(time)), most);
    }

    private List<String> ids(Query wanted, int most) {
        wanted.limit(most).fields().include("_id");
        return mongo.find(wanted, org.bson.Document.class, mongo.getCollectionName(DossierDocument.class)).stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    private Protection protectionOf(String declarationId) {
        return new Protection() {
            @Override
            public String encrypted(String field, String plain) {
                return cipher.encrypt(context(field), plain);
            }

            @Override
            public String decrypted(String field, String stored) {
                return cipher.decrypt(context(field), stored);
            }

            private FieldContext context(String field) {
                return new FieldContext("dossiers", declarationId, "attachments." + field);
            }
        };
    }
}
