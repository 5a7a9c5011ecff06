package cn.zhicheng.kit.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.UpdateMapper;
import org.springframework.data.mongodb.core.query.Update;

/** Keeps copies of other services' aggregates, a document each with the {@code sequence} it is of: newer wins. */
public final class Replica {
    private final MongoOperations mongo;
    private final Set<String> indexed = ConcurrentHashMap.newKeySet();

    Replica(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Applies changes to a copy unless it already is as new.
     *
     * @param documentType names the collection and how values are converted
     * @return false if the copy is as new or newer
     */
    public boolean put(Class<?> documentType, String id, long sequence, Update changes) {
        var entity = mongo.getConverter().getMappingContext().getRequiredPersistentEntity(documentType);
        var mapped = new UpdateMapper(mongo.getConverter()).getMappedObject(changes.getUpdateObject(), entity);
        var copies = copies(mongo.getCollectionName(documentType));
        while (true) {
            var last = last(copies, id);
            if (last != null && last >= sequence) return false;
            if (apply(copies, id, last, sequence, mapped)) return true;
        }
    }

    /** False if another thread was faster: the caller looks again. */
    private static boolean apply(
            MongoCollection<Document> copies, String id, @Nullable Long last, long sequence, Document mapped) {
        var update = new Document();
        mapped.forEach((operator, paths) -> update.put(operator, new Document((Document) paths)));
        operator(update, "$set").append("sequence", sequence);
        if (!operator(update, "$set").containsKey("shape"))
            operator(update, "$setOnInsert").append("shape", 1);
        try {
            // No copy has sequence 0: an insert is an upsert that collides with whatever came first.
            var filter = and(eq("_id", id), eq("sequence", last == null ? 0L : last));
            var result = copies.updateOne(filter, update, new UpdateOptions().upsert(last == null));
            return last == null || result.getMatchedCount() == 1;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            if (last(copies, id) != null && last == null) return false;
            throw new DuplicateKeyException("a unique key of " + id + " is taken", e);
        }
    }

    private static @Nullable Long last(MongoCollection<Document> copies, String id) {
        var found =
                copies.find(eq(id)).projection(Projections.include("sequence")).first();
        return found == null ? null : found.get("sequence", 0L);
    }

    private MongoCollection<Document> copies(String name) {
        var copies = mongo.getCollection(name);
        if (!indexed.contains(name)) {
            copies.createIndex(new Document("_id", 1).append("sequence", 1), new IndexOptions().unique(true));
            indexed.add(name);
        }
        return copies;
    }

    private static Document operator(Document update, String name) {
        return (Document) update.computeIfAbsent(name, _ -> new Document());
    }
}
