package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.declarations.FindDeclaration;
import cn.zhicheng.attachment.declarations.KnownDeclaration;
import cn.zhicheng.attachment.storage.ByteRange;
import cn.zhicheng.attachment.storage.ObjectKey;
import cn.zhicheng.attachment.storage.ProofObjects;
import cn.zhicheng.contracts.Manifest;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What each reader gets to see: the owner everything of theirs, an office what was submitted, a service what it names. */
@Service
class ReadProof {
    private final Dossiers dossiers;
    private final OpenDossier open;
    private final FindDeclaration declarations;
    private final ProofObjects objects;

    ReadProof(Dossiers dossiers, OpenDossier open, FindDeclaration declarations, ProofObjects objects) {
        this.dossiers = dossiers;
        this.open = open;
        this.declarations = declarations;
        this.objects = objects;
    }

    /** A proof in one revision. */
    record Proof(Attachment attachment, Revision revision) {}

    /** What was submitted, in printed order, for an office or a service. */
    List<Proof> submitted(KnownDeclaration declaration) {
        var manifest = declaration.manifest();
        return manifest == null
                ? List.of()
                : dossiers.find(declaration.id())
                        .map(dossier -> proofs(dossier, manifest))
                        .orElse(List.of());
    }

    private static List<Proof> proofs(Dossier dossier, Manifest manifest) {
        return manifest.entries().stream()
                .flatMap(entry -> proof(dossier, entry.attachmentId(), entry.sha256()).stream())
                .toList();
    }

    private static Optional<Proof> proof(Dossier dossier, String id, String sha256) {
        return Optional.ofNullable(dossier.attachments().get(id))
                .flatMap(attachment -> attachment.withContent(sha256).map(revision -> new Proof(attachment, revision)));
    }

    /** The owner's proof: the revision that counts, or the one with this content. */
    Optional<Proof> own(MyDeclaration mine, String id, @Nullable String sha256) {
        var dossier = open.of(mine);
        var attachment = dossier.attachments().get(id);
        if (attachment == null) return Optional.empty();
        return sha256 == null ? Optional.of(new Proof(attachment, attachment.latest())) : proof(dossier, id, sha256);
    }

    /** A proof that was submitted, for an office. */
    Optional<Proof> submitted(KnownDeclaration declaration, String id, @Nullable String sha256) {
        return submitted(declaration).stream()
                .filter(proof -> proof.attachment().id().equals(id))
                .filter(proof ->
                        sha256 == null || proof.revision().file().sha256().equals(sha256))
                .findFirst();
    }

    /** A proof for another service, which names its content by the manifest that it has. */
    Optional<Proof> named(String declarationId, String id, @Nullable String sha256) {
        if (sha256 != null) return dossiers.find(declarationId).flatMap(dossier -> proof(dossier, id, sha256));
        return declarations.submitted(declarationId).flatMap(declaration -> submitted(declaration, id, null));
    }

    /** Some of its bytes; none when they are no longer kept. The caller closes them. */
    Optional<InputStream> bytes(String declarationId, Proof proof, ByteRange range) {
        var key = new ObjectKey(declarationId, proof.revision().file().sha256());
        return switch (proof.revision().scan()) {
            case CLEAN -> objects.clean(key, range);
            case SCANNING -> objects.waiting(key, range).or(() -> objects.clean(key, range));
            case INFECTED -> Optional.empty();
        };
    }
}
