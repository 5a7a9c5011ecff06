package cn.zhicheng.kit.outbox;

import cn.zhicheng.contracts.Event;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.Envelopes;
import cn.zhicheng.kit.event.UnpublishableEventException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.UpdateMapper;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Saves an aggregate and its events in one write; the relay publishes them after it (protocols.md §1). The stored
 * document has {@code _id, version, sequence, pending, shape} beside its own fields.
 */
public final class Outbox {
    private static final Set<String> OURS = Set.of("_id", "version", "sequence", "pending");

    private final MongoOperations mongo;
    private final MongoOutboxStore store;
    private final Envelopes envelopes;
    private final Consumer<Aggregate> saved;
    private final Consumer<Pending> added;

    Outbox(
            MongoOperations mongo,
            MongoOutboxStore store,
            Envelopes envelopes,
            Consumer<Aggregate> saved,
            Consumer<Pending> added) {
        this.mongo = mongo;
        this.store = store;
        this.envelopes = envelopes;
        this.saved = saved;
        this.added = added;
    }

    /**
     * Changes one document and publishes what happened to it.
     *
     * @param documentType names the collection and how values are converted
     * @param version the stored version that the changes build on; 0 inserts the document that the changes make
     * @param changes operators on paths, never a whole document; {@code version}, {@code sequence} and {@code pending}
     *     are not theirs
     * @param newEvents events of this aggregate, in order; may be empty
     * @return the new version
     * @throws StaleVersionException if another version is stored
     * @throws org.springframework.dao.DuplicateKeyException if another document has one of its unique keys
     * @throws UnpublishableEventException if an event breaks its schema or is too large; nothing is written
     */
    public long update(
            Class<?> documentType, String id, long version, Update changes, List<? extends Event> newEvents) {
        var aggregate = new Aggregate(mongo.getCollectionName(documentType), id);
        var mapped = mapped(documentType, changes);
        var saving = new TwoStepSave(store);
        if (!saving.save(aggregate, version, mapped, first -> sealed(newEvents, first)))
            throw new StaleVersionException(aggregate.collection(), id, version);
        if (!newEvents.isEmpty()) saved.accept(aggregate);
        return version + 1;
    }

    /**
     * Publishes an event that belongs to no stored aggregate (the audit entry of a read). Its {@code aggregateId} is its
     * own identity; when this returns, it will be published.
     */
    public void publish(Event event) {
        var entry = pending(event, 1);
        store.addEntry(entry);
        added.accept(entry);
    }

    private Document mapped(Class<?> documentType, Update changes) {
        var operators = changes.getUpdateObject();
        operators.values().stream()
                .flatMap(paths -> ((Document) paths).keySet().stream())
                .filter(path -> OURS.contains(path.split("\\.", 2)[0]))
                .findFirst()
                .ifPresent(path -> {
                    throw new IllegalArgumentException(path + " is the outbox's, not the document's");
                });
        var entity = mongo.getConverter().getMappingContext().getRequiredPersistentEntity(documentType);
        return new UpdateMapper(mongo.getConverter()).getMappedObject(operators, entity);
    }

    private List<Pending> sealed(List<? extends Event> events, long first) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> pending(events.get(i), first + i))
                .toList();
    }

    private Pending pending(Event event, long sequence) {
        return new Pending(sequence, Topics.of(event), event.aggregateId(), envelopes.seal(event, sequence));
    }
}
