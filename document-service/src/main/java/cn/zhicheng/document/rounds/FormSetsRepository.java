package cn.zhicheng.document.rounds;

import cn.zhicheng.kit.outbox.Outbox;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class FormSetsRepository implements FormSets {
    private final MongoOperations mongo;
    private final Outbox outbox;

    FormSetsRepository(MongoOperations mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    @Override
    public FormSet of(String declarationId) {
        var found = mongo.findById(declarationId, FormSetDocument.class);
        return found == null ? FormSet.none(declarationId) : found.toDomain();
    }

    @Override
    public FormSet save(FormSet forms) {
        var version = outbox.update(
                FormSetDocument.class,
                forms.declarationId(),
                forms.version(),
                FormSetDocument.changes(forms),
                forms.newEvents());
        return new FormSet(forms.declarationId(), forms.rounds(), version, List.of());
    }
}
