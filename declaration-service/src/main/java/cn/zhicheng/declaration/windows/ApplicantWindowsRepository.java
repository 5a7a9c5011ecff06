package cn.zhicheng.declaration.windows;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.plans.ApplicantWindows;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps the windows of single applicants; few, and never removed: they are the reason of a late receipt. */
@Repository
class ApplicantWindowsRepository implements ApplicantWindows, ExtendedWindows {
    private final MongoOperations mongo;
    private final AtomicBoolean indexed = new AtomicBoolean();

    ApplicantWindowsRepository(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Instant> until(String planId, PersonId person) {
        var id = ApplicantWindowDocument.idOf(planId, person.value());
        return Optional.ofNullable(mongo.findById(id, ApplicantWindowDocument.class))
                .map(ApplicantWindowDocument::until);
    }

    @Override
    public Paged<ApplicantWindow> of(String planId, PageQuery page) {
        var all = query(where("planId").is(planId));
        var total = mongo.count(all, ApplicantWindowDocument.class);
        var rows =
                all.with(Sort.by(Direction.ASC, "personId")).skip(page.skip()).limit(page.size());
        return Paged.of(
                page,
                total,
                mongo.find(rows, ApplicantWindowDocument.class).stream()
                        .map(ApplicantWindowDocument::toDomain)
                        .toList());
    }

    @Override
    public void put(ApplicantWindow window) {
        ensureIndexes();
        var extension =
                new ApplicantWindowDocument.Extension(window.until(), window.reason(), window.by(), window.at());
        mongo.upsert(
                query(where("_id").is(ApplicantWindowDocument.idOf(window.planId(), window.personId()))),
                new Update()
                        .set("until", window.until())
                        .push("history", extension)
                        .setOnInsert("shape", ApplicantWindowDocument.SHAPE)
                        .setOnInsert("planId", window.planId())
                        .setOnInsert("personId", window.personId()),
                ApplicantWindowDocument.class);
    }

    private void ensureIndexes() {
        if (!indexed.get()) {
            mongo.indexOps(ApplicantWindowDocument.class)
                    .createIndex(new Index("planId", Direction.ASC).on("personId", Direction.ASC));
            indexed.set(true);
        }
    }
}
