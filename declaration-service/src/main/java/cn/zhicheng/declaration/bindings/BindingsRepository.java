package cn.zhicheng.declaration.bindings;

import cn.zhicheng.contracts.BindingState;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.kit.inbox.Replica;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps a copy of every applicant's confirmed employer. */
@Repository
class BindingsRepository implements Bindings {
    private final MongoOperations mongo;
    private final Replica replica;

    BindingsRepository(MongoOperations mongo, Replica replica) {
        this.mongo = mongo;
        this.replica = replica;
    }

    @Override
    public Optional<String> employerOf(PersonId applicant) {
        return Optional.ofNullable(mongo.findById(applicant.value(), BindingDocument.class))
                .map(BindingDocument::employerId);
    }

    void put(BindingState binding, long sequence) {
        var employer = binding.employerId();
        var changes = employer == null ? new Update().unset("employerId") : Update.update("employerId", employer);
        replica.put(BindingDocument.class, binding.applicantId(), sequence, changes);
    }
}
