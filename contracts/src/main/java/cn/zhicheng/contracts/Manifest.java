package cn.zhicheng.contracts;

import java.util.List;

/**
 * The proofs of a dossier, in their order.
 *
 * @param digest SHA-256, 64 hex digits, of the canonical JSON (RFC 8785) of {@code entries}
 */
public record Manifest(List<ManifestEntry> entries, String digest) {

    public Manifest {
        entries = List.copyOf(entries);
    }

    /** The manifest of these proofs, its digest computed. */
    public static Manifest of(List<ManifestEntry> entries) {
        return new Manifest(entries, CanonicalJson.sha256(entries));
    }

    /** The manifest of a dossier without proofs. */
    public static Manifest empty() {
        return of(List.of());
    }
}
