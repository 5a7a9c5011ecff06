package cn.zhicheng.declaration.submission;

import cn.zhicheng.declaration.lifecycle.Declaration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads what a round froze. */
@Service
public class ReadSnapshot {
    private final Snapshots snapshots;

    ReadSnapshot(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Canonical JSON, whose SHA-256 is the digest on receipt and print; empty if there was no such round. */
    public Optional<String> of(Declaration declaration, int round) {
        return declaration.progress().rounds().stream()
                .filter(one -> one.number() == round)
                .findFirst()
                .flatMap(one -> snapshots.read(declaration.id(), round, one.snapshotSha256()));
    }
}
