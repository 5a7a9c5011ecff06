package cn.zhicheng.declaration.submission;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A snapshot; {@code _id} is {@code <declaration>/<round>/<sha256>}, so that a try that died leaves no trace in the next.
 *
 * @param content canonical JSON, encrypted: a new key never changes the digest
 */
@Document("snapshots")
record SnapshotDocument(@Id String id, int shape, String declarationId, int round, String content, Instant at) {
    static final String COLLECTION = "snapshots";

    static String idOf(String declarationId, int round, String sha256) {
        return declarationId + "/" + round + "/" + sha256;
    }
}
