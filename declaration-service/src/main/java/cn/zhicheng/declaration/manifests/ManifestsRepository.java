package cn.zhicheng.declaration.manifests;

import cn.zhicheng.contracts.AttachmentStored;
import cn.zhicheng.contracts.DossierState;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.EventText;
import cn.zhicheng.kit.inbox.Replica;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps a copy of every dossier's live manifest. */
@Repository
class ManifestsRepository implements Manifests {
    private final MongoOperations mongo;
    private final Replica replica;

    ManifestsRepository(MongoOperations mongo, Replica replica) {
        this.mongo = mongo;
        this.replica = replica;
    }

    @Override
    public Manifest of(DeclarationId declaration) {
        return Optional.ofNullable(mongo.findById(declaration.value(), ManifestDocument.class))
                .map(found -> EventText.read(found.json(), AttachmentStored.class)
                        .state()
                        .manifest())
                .orElseGet(Manifest::empty);
    }

    void put(DossierState dossier, long sequence) {
        replica.put(
                ManifestDocument.class,
                dossier.declarationId(),
                sequence,
                new Update().set("json", EventText.of(new AttachmentStored(dossier))));
    }
}
