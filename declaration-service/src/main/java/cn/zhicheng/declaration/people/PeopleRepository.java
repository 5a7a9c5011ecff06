package cn.zhicheng.declaration.people;

import cn.zhicheng.contracts.ApplicantState;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.kit.inbox.Replica;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps how often every applicant's profile changed. */
@Repository
class PeopleRepository implements People {
    private final MongoOperations mongo;
    private final Replica replica;

    PeopleRepository(MongoOperations mongo, Replica replica) {
        this.mongo = mongo;
        this.replica = replica;
    }

    @Override
    public int profileVersion(PersonId person) {
        var found = mongo.findById(person.value(), PersonDocument.class);
        return found == null ? 0 : found.profileVersion();
    }

    void put(ApplicantState applicant, long sequence) {
        replica.put(
                PersonDocument.class,
                applicant.personId(),
                sequence,
                Update.update("profileVersion", applicant.profileVersion()));
    }
}
