package cn.zhicheng.attachment.declarations;

import cn.zhicheng.contracts.DeclarationState;
import cn.zhicheng.kit.inbox.Replica;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps the copies. */
@Repository
class DeclarationsRepository implements Declarations {
    private final MongoOperations mongo;
    private final Replica replica;

    DeclarationsRepository(MongoOperations mongo, Replica replica) {
        this.mongo = mongo;
        this.replica = replica;
    }

    @Override
    public Optional<KnownDeclaration> find(String declarationId) {
        return Optional.ofNullable(mongo.findById(declarationId, DeclarationDocument.class))
                .map(DeclarationDocument::toDomain);
    }

    @Override
    public void put(DeclarationState state, long sequence) {
        replica.put(DeclarationDocument.class, state.declarationId(), sequence, DeclarationDocument.changes(state));
    }
}
