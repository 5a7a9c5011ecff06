package cn.zhicheng.gateway.reception;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.WriteConcern;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Repository;

/** Receptions in MongoDB: an insert that a majority has, or the one that was there before. */
@Repository
class ReceptionsRepository implements Receptions {
    private final MongoTemplate mongo;

    ReceptionsRepository(MongoDatabaseFactory database, MongoConverter converter) {
        mongo = new MongoTemplate(database, converter);
        mongo.setWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public Instant firstReceived(Submit submit, Instant now) {
        // The store keeps milliseconds: the first answer is to be the same as every later one.
        var at = now.truncatedTo(ChronoUnit.MILLIS);
        try {
            mongo.insert(new ReceptionDocument(submit.key(), ReceptionDocument.SHAPE, at));
            return at;
        } catch (DuplicateKeyException before) {
            return Objects.requireNonNull(mongo.findById(submit.key(), ReceptionDocument.class))
                    .at();
        }
    }

    @Override
    public long forgetBefore(Instant time) {
        return mongo.remove(query(where("at").lt(time)), ReceptionDocument.class)
                .getDeletedCount();
    }
}
