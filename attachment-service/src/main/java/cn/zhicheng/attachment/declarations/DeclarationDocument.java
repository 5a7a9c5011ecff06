package cn.zhicheng.attachment.declarations;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.contracts.DeclarationState;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.contracts.ManifestEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What is kept of a declaration's public state; {@code _id} is the declaration.
 *
 * @param manifest of the last submission; absent before the first
 */
@Document("declarations")
record DeclarationDocument(
        @Id String id,
        int shape,
        long sequence,
        String personId,
        String planId,
        DeclarationStage stage,
        List<String> route,
        @Nullable List<StoredEntry> manifest) {

    static Update changes(DeclarationState state) {
        var changes = new Update()
                .set("personId", state.personId())
                .set("planId", state.planId())
                .set("stage", state.stage())
                .set("route", state.route());
        var manifest = state.manifest();
        return manifest == null
                ? changes.unset("manifest")
                : changes.set(
                        "manifest",
                        manifest.entries().stream().map(StoredEntry::of).toList());
    }

    KnownDeclaration toDomain() {
        return new KnownDeclaration(
                id,
                personId,
                planId,
                stage,
                route,
                manifest == null
                        ? null
                        : Manifest.of(
                                manifest.stream().map(StoredEntry::toEntry).toList()));
    }

    record StoredEntry(String attachmentId, String sha256, String category, String systemName, long size, int pages) {

        static StoredEntry of(ManifestEntry entry) {
            return new StoredEntry(
                    entry.attachmentId(),
                    entry.sha256(),
                    entry.category(),
                    entry.systemName(),
                    entry.size(),
                    entry.pages());
        }

        ManifestEntry toEntry() {
            return new ManifestEntry(attachmentId, sha256, category, systemName, size, pages);
        }
    }
}
