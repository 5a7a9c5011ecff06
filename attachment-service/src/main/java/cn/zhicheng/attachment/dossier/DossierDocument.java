package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.category.Category;
import cn.zhicheng.attachment.file.FileKind;
import cn.zhicheng.attachment.file.KnownFile;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A dossier as stored; {@code _id} is the declaration. Names and captions are encrypted: people write whatever they like there.
 *
 * @param toScan whether a content waits for the scanner
 * @param collectFrom when it may hold contents that nothing names
 */
@Document("dossiers")
record DossierDocument(
        @Id String id,
        int shape,
        long version,
        String personId,
        @Nullable Map<String, StoredAttachment> attachments,
        StoredLock lock,
        @Nullable Set<String> submitted,
        @Nullable Set<String> deleting,
        @Indexed boolean toScan,
        @Indexed @Nullable Instant collectFrom) {
    static final int SHAPE = 1;

    record StoredAttachment(
            Category category,
            int number,
            int order,
            String caption,
            List<StoredRevision> revisions,
            int current,
            boolean removed,
            int aside,
            Instant changedAt) {

        static StoredAttachment of(Attachment attachment, Protection protection) {
            return new StoredAttachment(
                    attachment.category(),
                    attachment.number(),
                    attachment.order(),
                    protection.encrypted(attachment.id() + ".caption", attachment.caption()),
                    attachment.revisions().stream()
                            .map(revision -> StoredRevision.of(attachment.id(), revision, protection))
                            .toList(),
                    attachment.current(),
                    attachment.removed(),
                    attachment.aside(),
                    attachment.changedAt());
        }

        Attachment toDomain(String id, Protection protection) {
            return new Attachment(
                    id,
                    category,
                    number,
                    order,
                    protection.decrypted(id + ".caption", caption),
                    revisions.stream()
                            .map(revision -> revision.toDomain(id, protection))
                            .toList(),
                    current,
                    removed,
                    aside,
                    changedAt);
        }
    }

    record StoredRevision(
            int number,
            String sha256,
            long size,
            FileKind kind,
            int pages,
            String name,
            ScanState scan,
            Instant createdAt,
            boolean gone) {

        static StoredRevision of(String attachment, Revision revision, Protection protection) {
            var file = revision.file();
            return new StoredRevision(
                    revision.number(),
                    file.sha256(),
                    file.size(),
                    file.kind(),
                    file.pages(),
                    protection.encrypted(attachment + ".name." + revision.number(), revision.name()),
                    revision.scan(),
                    revision.createdAt(),
                    revision.gone());
        }

        Revision toDomain(String attachment, Protection protection) {
            return new Revision(
                    number,
                    new KnownFile(sha256, size, kind, pages),
                    protection.decrypted(attachment + ".name." + number, name),
                    scan,
                    createdAt,
                    gone);
        }
    }

    /** A lock: OPEN, PARTLY with addresses, SEALED with a round, CLOSED. */
    record StoredLock(String kind, int round, @Nullable Set<String> addresses) {

        static StoredLock of(Lock lock) {
            return switch (lock) {
                case Lock.Open _ -> new StoredLock("OPEN", 0, null);
                case Lock.Partly(var addresses) -> new StoredLock("PARTLY", 0, addresses);
                case Lock.Sealed(var round) -> new StoredLock("SEALED", round, null);
                case Lock.Closed _ -> new StoredLock("CLOSED", 0, null);
            };
        }

        Lock toDomain() {
            return switch (kind) {
                case "OPEN" -> new Lock.Open();
                case "PARTLY" -> new Lock.Partly(addresses == null ? Set.of() : addresses);
                case "SEALED" -> new Lock.Sealed(round);
                case "CLOSED" -> new Lock.Closed();
                default -> throw new IllegalStateException("a lock of another release: " + kind);
            };
        }
    }

    /** Encrypts what a person wrote, bound to its place. */
    interface Protection {
        String encrypted(String field, String plain);

        String decrypted(String field, String stored);
    }

    Dossier toDomain(Protection protection) {
        var domain = new LinkedHashMap<String, Attachment>();
        if (attachments != null)
            attachments.forEach((key, stored) -> domain.put(key, stored.toDomain(key, protection)));
        return new Dossier(
                id,
                personId,
                domain,
                lock.toDomain(),
                submitted == null ? Set.of() : submitted,
                deleting == null ? Set.of() : deleting,
                version,
                List.of());
    }
}
