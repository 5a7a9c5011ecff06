package cn.zhicheng.declaration.submission;

import static org.springframework.data.mongodb.core.FindAndModifyOptions.options;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Counts receipts in MongoDB, a counter per committee and year. */
@Repository
class ReceiptNumbersRepository implements ReceiptNumbers {
    private final MongoOperations mongo;

    ReceiptNumbersRepository(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public ReceiptNumber next(int year, String committeeNumber) {
        var counter = year + "|" + committeeNumber;
        try {
            return ReceiptNumber.of(year, committeeNumber, increase(counter));
        } catch (DuplicateKeyException _) {
            // Another submission was the counter's first at the same moment: now it is there.
            return ReceiptNumber.of(year, committeeNumber, increase(counter));
        }
    }

    private long increase(String counter) {
        var after = mongo.findAndModify(
                query(where("_id").is(counter)),
                new Update().inc("serial", 1L).setOnInsert("shape", 1),
                options().upsert(true).returnNew(true),
                ReceiptCounterDocument.class);
        return Objects.requireNonNull(after, "an upsert that gives back what it made")
                .serial();
    }
}
