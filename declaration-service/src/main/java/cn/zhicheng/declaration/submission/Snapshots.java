package cn.zhicheng.declaration.submission;

import cn.zhicheng.declaration.lifecycle.DeclarationId;
import java.util.Optional;

/** What was submitted, frozen: one for each round, and now and then one that no round came to use. */
public interface Snapshots {

    /** Keeps a snapshot; the same one again changes nothing. */
    void keep(DeclarationId declaration, int round, String sha256, String canonicalJson);

    /** The canonical JSON of a round, whose SHA-256 is exactly the round's digest. */
    Optional<String> read(DeclarationId declaration, int round, String sha256);
}
