package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.category.CategoryRule;
import cn.zhicheng.attachment.dossier.ReadProof.Proof;
import cn.zhicheng.attachment.file.FileKind;
import cn.zhicheng.contracts.Manifest;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as its reader sees it.
 *
 * @param sealed nothing may be changed now
 * @param manifestDigest names exactly these proofs in a submission
 * @param nearlyFull little room is left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierView(
        String declarationId,
        boolean sealed,
        String manifestDigest,
        long totalBytes,
        long maxTotalBytes,
        int maxFiles,
        boolean nearlyFull,
        List<RuleView> rules,
        List<EntryView> entries) {

    static DossierView ofOwner(Dossier dossier, List<CategoryRule> rules, LimitProperties limits) {
        var entries = dossier.live().stream()
                .flatMap(attachment ->
                        attachment.live().map(live -> EntryView.ofOwner(dossier, attachment, live)).stream())
                .toList();
        var lock = dossier.lock();
        return new DossierView(
                dossier.declarationId(),
                lock instanceof Lock.Sealed || lock instanceof Lock.Closed,
                dossier.manifest().digest(),
                dossier.totalBytes(),
                limits.totalBytes(),
                limits.files(),
                dossier.totalBytes() >= limits.warnFrom().toBytes(),
                rules.stream().map(rule -> RuleView.of(rule, lock)).toList(),
                entries);
    }

    static DossierView ofReader(String declarationId, Manifest manifest, List<Proof> proofs, LimitProperties limits) {
        return new DossierView(
                declarationId,
                true,
                manifest.digest(),
                proofs.stream()
                        .mapToLong(proof -> proof.revision().file().size())
                        .sum(),
                limits.totalBytes(),
                limits.files(),
                false,
                List.of(),
                proofs.stream().map(EntryView::ofReader).toList());
    }

    /**
     * What is asked of a category.
     *
     * @param maxBytes of one file
     * @param requiredWhen condition under which {@code min} holds
     * @param addable whether a file may be added now, as far as the declaration's stage goes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleView(
            String category,
            String label,
            List<String> formats,
            long maxBytes,
            int min,
            int max,
            @Nullable String requiredWhen,
            String hint,
            boolean addable) {

        static RuleView of(CategoryRule rule, Lock lock) {
            return new RuleView(
                    rule.category().name(),
                    rule.category().label(),
                    Arrays.stream(FileKind.values())
                            .filter(rule.formats()::contains)
                            .map(FileKind::name)
                            .toList(),
                    rule.maxBytes(),
                    rule.min(),
                    rule.max(),
                    rule.requiredWhen(),
                    rule.category().hint(),
                    lock.allowsAdding(rule.category()));
        }
    }

    /**
     * A proof.
     *
     * @param name as the person called it; its owner alone sees it
     * @param replaceable whether it may be replaced now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            String id,
            String category,
            @Nullable String name,
            String systemName,
            String caption,
            long size,
            String sha256,
            int pages,
            String contentType,
            int revision,
            int order,
            ScanState state,
            Instant createdAt,
            boolean replaceable) {

        static EntryView ofOwner(Dossier dossier, Attachment attachment, Revision revision) {
            return of(attachment, revision, revision.name(), dossier.lock().allowsReplacing(attachment));
        }

        static EntryView ofReader(Proof proof) {
            return of(proof.attachment(), proof.revision(), null, false);
        }

        private static EntryView of(
                Attachment attachment, Revision revision, @Nullable String name, boolean replaceable) {
            var file = revision.file();
            return new EntryView(
                    attachment.id(),
                    attachment.category().name(),
                    name,
                    attachment.systemName(revision),
                    attachment.caption(),
                    file.size(),
                    file.sha256(),
                    file.pages(),
                    file.kind().mediaType(),
                    revision.number(),
                    attachment.order(),
                    revision.scan(),
                    revision.createdAt(),
                    replaceable);
        }
    }
}
