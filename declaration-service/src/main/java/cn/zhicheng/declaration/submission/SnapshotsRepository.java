package cn.zhicheng.declaration.submission;

import cn.zhicheng.declaration.draft.Frozen;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.kit.crypto.FieldCipher;
import cn.zhicheng.kit.crypto.FieldContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps snapshots in MongoDB, encrypted. */
@Repository
class SnapshotsRepository implements Snapshots, Frozen {
    private final MongoOperations mongo;
    private final FieldCipher cipher;
    private final JsonMapper json;
    private final Clock clock;

    SnapshotsRepository(MongoOperations mongo, FieldCipher cipher, JsonMapper json, Clock clock) {
        this.mongo = mongo;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void keep(DeclarationId declaration, int round, String sha256, String canonicalJson) {
        var id = SnapshotDocument.idOf(declaration.value(), round, sha256);
        var content = cipher.encrypt(place(id), canonicalJson);
        try {
            mongo.insert(new SnapshotDocument(id, 1, declaration.value(), round, content, clock.instant()));
        } catch (DuplicateKeyException _) {
            // A try that died kept the same content.
        }
    }

    @Override
    public Optional<String> read(DeclarationId declaration, int round, String sha256) {
        var id = SnapshotDocument.idOf(declaration.value(), round, sha256);
        return Optional.ofNullable(mongo.findById(id, SnapshotDocument.class))
                .map(found -> cipher.decrypt(place(id), found.content()));
    }

    @Override
    public Optional<Map<String, Object>> content(Declaration declaration, int round) {
        return declaration.progress().rounds().stream()
                .filter(one -> one.number() == round)
                .findFirst()
                .flatMap(one -> read(declaration.id(), round, one.snapshotSha256()))
                .map(text -> json.readValue(text, new TypeReference<>() {}));
    }

    private static FieldContext place(String id) {
        return new FieldContext(SnapshotDocument.COLLECTION, id, "content");
    }
}
