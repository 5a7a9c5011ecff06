package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.kit.outbox.Outbox;
import cn.zhicheng.kit.outbox.StaleVersionException;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps preparations; they publish nothing, and are saved by version like everything else. */
@Repository
class PreparationsRepository implements Preparations {
    private final MongoOperations mongo;
    private final Outbox outbox;

    PreparationsRepository(MongoOperations mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    @Override
    public Optional<Preparation> of(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.value(), PreparationDocument.class))
                .map(PreparationDocument::toDomain);
    }

    @Override
    public Optional<Preparation> save(Preparation preparation) {
        try {
            var version = outbox.update(
                    PreparationDocument.class,
                    preparation.person().value(),
                    preparation.version(),
                    PreparationDocument.changes(preparation),
                    List.of());
            return Optional.of(preparation.at(version));
        } catch (StaleVersionException _) {
            return Optional.empty();
        }
    }
}
