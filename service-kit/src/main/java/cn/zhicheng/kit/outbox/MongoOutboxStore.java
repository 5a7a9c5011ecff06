package cn.zhicheng.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;

/**
 * The protocol's steps on MongoDB. Filters name exactly the fields of a unique index, so the embedded store too serves
 * them without a scan. Collection {@code outbox}: {@code {_id: "<collection>/<id>", collection, id, upTo, at, shape}}
 * for a marker, {@code {_id: "/<key>", entry: {…}, at, shape}} for an event without aggregate.
 */
class MongoOutboxStore implements OutboxStore {
    static final String OUTBOX = "outbox";
    private static final int SHAPE = 1;
    private static final WriteConcern MAJORITY = WriteConcern.MAJORITY.withWTimeout(10, TimeUnit.SECONDS);

    private final Supplier<MongoDatabase> database;
    private final Clock clock;
    private final Set<String> indexed = ConcurrentHashMap.newKeySet();

    MongoOutboxStore(Supplier<MongoDatabase> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Stored> read(Aggregate aggregate) {
        var found = documents(aggregate)
                .find(eq(aggregate.id()))
                .projection(Projections.include("version", "sequence", "pending"))
                .first();
        return Optional.ofNullable(found).map(MongoOutboxStore::stored);
    }

    @Override
    public void mark(Aggregate aggregate, long upTo) {
        outbox().updateOne(
                        eq(aggregate.markerId()),
                        combine(
                                max("upTo", upTo),
                                set("at", Date.from(clock.instant())),
                                setOnInsert("collection", aggregate.collection()),
                                setOnInsert("id", aggregate.id()),
                                setOnInsert("shape", SHAPE)),
                        new UpdateOptions().upsert(true));
    }

    @Override
    public boolean save(Aggregate aggregate, long version, Document changes, long sequence, List<Pending> events) {
        var update = new Document();
        changes.forEach((operator, paths) -> update.put(operator, new Document((Document) paths)));
        operator(update, "$set").append("version", version + 1).append("sequence", sequence);
        if (!operator(update, "$set").containsKey("shape"))
            operator(update, "$setOnInsert").append("shape", SHAPE);
        if (!events.isEmpty())
            operator(update, "$push")
                    .append(
                            "pending",
                            new Document(
                                    "$each",
                                    events.stream()
                                            .map(MongoOutboxStore::document)
                                            .toList()));
        else if (version == 0) operator(update, "$setOnInsert").append("pending", List.of());
        if (operator(update, "$setOnInsert").isEmpty()) update.remove("$setOnInsert");
        return version == 0 ? insert(aggregate, update) : change(aggregate, version, update);
    }

    /** No stored document has version 0: the filter finds none, and the upsert collides with any that is there. */
    private boolean insert(Aggregate aggregate, Document update) {
        try {
            documents(aggregate)
                    .updateOne(
                            and(eq("_id", aggregate.id()), eq("version", 0L)),
                            update,
                            new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (!duplicate(e)) throw e;
            if (read(aggregate).isPresent()) return false;
            throw new DuplicateKeyException("a unique key of " + aggregate.markerId() + " is taken", e);
        }
    }

    private boolean change(Aggregate aggregate, long version, Document update) {
        try {
            return documents(aggregate)
                            .updateOne(and(eq("_id", aggregate.id()), eq("version", version)), update)
                            .getMatchedCount()
                    == 1;
        } catch (MongoWriteException e) {
            if (!duplicate(e)) throw e;
            throw new DuplicateKeyException("a unique key of " + aggregate.markerId() + " is taken", e);
        }
    }

    @Override
    public Optional<Marker> marker(Aggregate aggregate) {
        return Optional.ofNullable(outbox().find(eq(aggregate.markerId())).first())
                .map(MongoOutboxStore::marker);
    }

    @Override
    public void pull(Aggregate aggregate, long sequence) {
        documents(aggregate).updateOne(eq(aggregate.id()), Updates.pull("pending", lte("sequence", sequence)));
    }

    @Override
    public void delete(Marker marker) {
        outbox().deleteOne(and(eq("_id", marker.aggregate().markerId()), eq("upTo", marker.upTo())));
    }

    @Override
    public void deleteAbandoned(Marker marker) {
        outbox().deleteOne(and(
                eq("_id", marker.aggregate().markerId()), eq("upTo", marker.upTo()), eq("at", Date.from(marker.at()))));
    }

    /** Adds an event without aggregate. Its key is its identity: adding it twice changes nothing. */
    void addEntry(Pending event) {
        outbox().updateOne(
                        eq("/" + event.key()),
                        combine(
                                setOnInsert("entry", document(event)),
                                setOnInsert("at", Date.from(clock.instant())),
                                setOnInsert("shape", SHAPE)),
                        new UpdateOptions().upsert(true));
    }

    Optional<Pending> entry(String key) {
        return Optional.ofNullable(outbox().find(eq("/" + key)).first())
                .map(found -> pending(found.get("entry", Document.class)));
    }

    void deleteEntry(Pending event) {
        outbox().deleteOne(eq("/" + event.key()));
    }

    /** Visits everything in the outbox, one at a time. */
    void forEach(Consumer<Marker> markers, Consumer<Pending> entries) {
        try (var found = outbox().find().batchSize(200).iterator()) {
            while (found.hasNext()) {
                var next = found.next();
                var entry = next.get("entry", Document.class);
                if (entry == null) markers.accept(marker(next));
                else entries.accept(pending(entry));
            }
        }
    }

    private MongoCollection<Document> documents(Aggregate aggregate) {
        return collection(aggregate.collection(), "version");
    }

    private MongoCollection<Document> outbox() {
        return collection(OUTBOX, "upTo");
    }

    /** Entries and markers differ in {@code _id}, so a unique index on {@code _id} and anything refuses nothing. */
    private MongoCollection<Document> collection(String name, String checked) {
        var collection = database.get()
                .getCollection(name)
                .withWriteConcern(MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        if (!indexed.contains(name)) {
            collection.createIndex(new Document(Map.of("_id", 1)).append(checked, 1), new IndexOptions().unique(true));
            indexed.add(name);
        }
        return collection;
    }

    private static Document operator(Document update, String name) {
        return (Document) update.computeIfAbsent(name, _ -> new Document());
    }

    private static boolean duplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static Stored stored(Document found) {
        return new Stored(
                number(found, "version"),
                number(found, "sequence"),
                found.getList("pending", Document.class, List.of()).stream()
                        .map(MongoOutboxStore::pending)
                        .toList());
    }

    private static Marker marker(Document found) {
        return new Marker(
                new Aggregate(found.getString("collection"), found.getString("id")),
                number(found, "upTo"),
                found.getDate("at").toInstant());
    }

    private static Document document(Pending event) {
        return new Document("sequence", event.sequence())
                .append("topic", event.topic())
                .append("key", event.key())
                .append("envelope", event.envelope());
    }

    private static Pending pending(Document found) {
        return new Pending(
                number(found, "sequence"),
                found.getString("topic"),
                found.getString("key"),
                found.getString("envelope"));
    }

    private static long number(Document found, String name) {
        return found.get(name, 0L);
    }
}
