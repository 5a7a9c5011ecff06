package cn.zhicheng.orgbinding.bindings;

import cn.zhicheng.kit.outbox.Outbox;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class BindingsRepository implements Bindings {
    private final MongoOperations mongo;
    private final Outbox outbox;

    BindingsRepository(MongoOperations mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    @Override
    public EmployerBindings of(String applicant) {
        var found = mongo.findById(applicant, BindingsDocument.class);
        return found == null ? EmployerBindings.none(applicant) : found.toDomain();
    }

    @Override
    public void save(EmployerBindings bindings) {
        outbox.update(
                BindingsDocument.class,
                bindings.applicant(),
                bindings.version(),
                BindingsDocument.changes(bindings),
                bindings.newEvents());
    }
}
