package cn.zhicheng.declaration.lifecycle;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.lifecycle.DeclarationDocument.NoticeShape;
import cn.zhicheng.declaration.lifecycle.DeclarationDocument.StageShape;
import cn.zhicheng.declaration.lifecycle.DeclarationDocument.TimelineShape;
import cn.zhicheng.kit.outbox.Outbox;
import cn.zhicheng.kit.outbox.StaleVersionException;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps declarations in MongoDB. Every save goes through the outbox and touches only its own paths. */
@Repository
class DeclarationsRepository implements Declarations, Overviews {
    /** What {@link Declaration#cancel} takes. */
    private static final List<String> CANCELLABLE = Stream.of(
                    DeclarationStage.DRAFT,
                    DeclarationStage.SUBMITTED,
                    DeclarationStage.UNDER_AUDIT,
                    DeclarationStage.RETURNED,
                    DeclarationStage.ACCEPTED)
            .map(DeclarationStage::name)
            .toList();

    private final MongoOperations mongo;
    private final Outbox outbox;
    private final DeclarationShapes shapes;
    private final Clock clock;
    private final AtomicBoolean indexed = new AtomicBoolean();

    DeclarationsRepository(MongoOperations mongo, Outbox outbox, DeclarationShapes shapes, Clock clock) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.shapes = shapes;
        this.clock = clock;
    }

    @Override
    public Optional<Declaration> find(DeclarationId id) {
        return Optional.ofNullable(mongo.findById(id.value(), DeclarationDocument.class))
                .map(shapes::toDomain);
    }

    @Override
    public Optional<Declaration> ownedBy(PersonId person, DeclarationId id) {
        return find(id).filter(declaration -> declaration.person().equals(person));
    }

    @Override
    public Optional<DeclarationId> withPlanKey(String planKey) {
        return idOf(query(where("planKey").is(planKey)));
    }

    @Override
    public Optional<DeclarationId> withSlotKey(String slotKey) {
        return idOf(query(where("slotKey").is(slotKey)));
    }

    @Override
    public Optional<DeclarationId> withReceiptNumber(String number) {
        return idOf(query(where("receiptNumber").is(number)));
    }

    private Optional<DeclarationId> idOf(Query query) {
        query.fields().include("_id");
        var found = mongo.findOne(query, org.bson.Document.class, DeclarationDocument.COLLECTION);
        return Optional.ofNullable(found).map(document -> new DeclarationId(document.getString("_id")));
    }

    @Override
    public List<Declaration> overdue(Instant deadline, int atMost) {
        ensureIndexes();
        var overdue = where("stage.code").is(DeclarationStage.RETURNED.name());
        return found(query(overdue.and("stage.deadline").lte(deadline))
                .with(Sort.by("stage.deadline"))
                .limit(atMost));
    }

    @Override
    public List<Declaration> cancellable(String planId, int atMost) {
        ensureIndexes();
        return found(query(where("plan._id").is(planId).and("stage.code").in(CANCELLABLE))
                .limit(atMost));
    }

    private List<Declaration> found(Query query) {
        return mongo.find(query, DeclarationDocument.class).stream()
                .map(shapes::toDomain)
                .toList();
    }

    @Override
    public boolean start(Declaration declaration) {
        ensureIndexes();
        var changes = beginning(declaration);
        declaration
                .content()
                .parts()
                .forEach((address, part) -> changes.set("parts." + address, shapes.stored(declaration, part)));
        progress(declaration.progress(), changes);
        try {
            return update(declaration, changes);
        } catch (DuplicateKeyException _) {
            return false; // the plan or the slot of the year is taken
        }
    }

    @Override
    public boolean save(Declaration declaration) {
        var changes = new Update().set("form", declaration.terms().form());
        if (!declaration.holdsItsKeys()) {
            changes.unset("planKey").unset("slotKey");
        }
        progress(declaration.progress(), changes);
        return update(declaration, changes);
    }

    @Override
    public boolean savePart(Declaration declaration, Part part) {
        return saveParts(declaration, List.of(part));
    }

    @Override
    public boolean saveParts(Declaration declaration, Collection<Part> parts) {
        var changes = new Update().set("contentVersion", declaration.content().contentVersion());
        parts.forEach(part -> changes.set("parts." + part.address(), shapes.stored(declaration, part)));
        return update(declaration, changes);
    }

    @Override
    public boolean saveFacts(Declaration declaration) {
        var content = declaration.content();
        var changes = new Update()
                .set("person", shapes.stored(declaration.id(), content.person()))
                .set("form", declaration.terms().form())
                .set("contentVersion", content.contentVersion());
        if (content.employer() == null) {
            changes.unset("employer");
        } else {
            changes.set("employer", content.employer());
        }
        return update(declaration, changes);
    }

    private boolean update(Declaration declaration, Update changes) {
        changes.set("updatedAt", clock.instant());
        try {
            outbox.update(
                    DeclarationDocument.class,
                    declaration.id().value(),
                    declaration.version(),
                    changes,
                    declaration.newEvents());
            return true;
        } catch (StaleVersionException _) {
            return false;
        }
    }

    private Update beginning(Declaration declaration) {
        var terms = declaration.terms();
        var content = declaration.content();
        return new Update()
                .set("shape", DeclarationDocument.SHAPE)
                .set("personId", declaration.person().value())
                .set("planKey", terms.planKey(declaration.person()))
                .set("slotKey", terms.slotKey(declaration.person()))
                .set("form", terms.form())
                .set("plan", terms.plan())
                .set("choices", terms.choices())
                .set("pledge", terms.pledge())
                .set("person", shapes.stored(declaration.id(), content.person()))
                .set("employer", content.employer())
                .set("contentVersion", content.contentVersion());
    }

    private static void progress(Progress progress, Update changes) {
        changes.set("stage", StageShape.of(progress.stage()))
                .set("route", progress.route())
                .set(
                        "rounds",
                        progress.rounds().stream()
                                .map(DeclarationShapes::stored)
                                .toList())
                .set("notices", progress.notices().stream().map(NoticeShape::of).toList())
                .set(
                        "timeline",
                        progress.timeline().stream().map(TimelineShape::of).toList());
        if (progress.receiptNumber() != null) {
            changes.set("receiptNumber", progress.receiptNumber());
        }
        progress.lastRound().ifPresent(round -> changes.set("submittedAt", round.receivedAt()));
    }

    @Override
    public Paged<Overview> ofPerson(
            PersonId person, @Nullable DeclarationStage stage, @Nullable Integer year, PageQuery page) {
        var filter = where("personId").is(person.value());
        if (stage != null) {
            filter = filter.and("stage.code").is(stage.name());
        }
        if (year != null) {
            filter = filter.and("plan.year").is(year);
        }
        return page(query(filter), Sort.by(Direction.DESC, "updatedAt"), page);
    }

    @Override
    public Paged<Overview> onRoute(Collection<String> officeIds, @Nullable DeclarationStage stage, PageQuery page) {
        var submitted = where("route").in(officeIds);
        var filter = stage == null ? submitted : submitted.and("stage.code").is(stage.name());
        return page(query(filter), Sort.by(Direction.DESC, "submittedAt"), page);
    }

    private Paged<Overview> page(Query filter, Sort order, PageQuery page) {
        var total = mongo.count(filter, DeclarationDocument.class);
        var rows = Query.of(filter).with(order).skip(page.skip()).limit(page.size());
        rows.fields().exclude("parts", "pending");
        return Paged.of(
                page,
                total,
                mongo.find(rows, DeclarationDocument.class).stream()
                        .map(shapes::overview)
                        .toList());
    }

    /** At the first save and not at the start, so that a service starts without its store. */
    private void ensureIndexes() {
        if (indexed.get()) {
            return;
        }
        var indexes = mongo.indexOps(DeclarationDocument.class);
        for (var key : List.of("planKey", "slotKey", "receiptNumber")) {
            indexes.createIndex(new Index(key, Direction.ASC).unique().sparse());
        }
        indexes.createIndex(new Index("personId", Direction.ASC).on("updatedAt", Direction.DESC));
        indexes.createIndex(new Index("route", Direction.ASC).on("submittedAt", Direction.DESC));
        indexes.createIndex(new Index("stage.code", Direction.ASC).on("stage.deadline", Direction.ASC));
        indexes.createIndex(new Index("plan._id", Direction.ASC).on("stage.code", Direction.ASC));
        indexed.set(true);
    }
}
