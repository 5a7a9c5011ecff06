package cn.zhicheng.committeeplan.specialties;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.zhicheng.committeeplan.specialties.MissingSpecialty.State;
import cn.zhicheng.kit.outbox.Outbox;
import cn.zhicheng.kit.outbox.StaleVersionException;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MissingSpecialtiesRepository implements MissingSpecialties {
    private final MongoOperations mongo;
    private final Outbox outbox;

    MissingSpecialtiesRepository(MongoOperations mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    @Override
    public Optional<MissingSpecialty> find(String id) {
        return Optional.ofNullable(mongo.findById(id, MissingSpecialtyDocument.class))
                .map(MissingSpecialtyDocument::toDomain);
    }

    @Override
    public Optional<MissingSpecialty> withOpenKey(String openKey) {
        var found = mongo.findOne(Query.query(where("openKey").is(openKey)), MissingSpecialtyDocument.class);
        return Optional.ofNullable(found).map(MissingSpecialtyDocument::toDomain);
    }

    @Override
    public Paged<MissingSpecialty> ofPerson(String personId, PageQuery page) {
        return page(Query.query(where("personId").is(personId)), Sort.by(Direction.DESC, "askedAt"), page);
    }

    @Override
    public long countOpen(String personId) {
        return mongo.count(
                Query.query(where("personId").is(personId).and("state").is(State.OPEN.name())),
                MissingSpecialtyDocument.class);
    }

    @Override
    public Paged<MissingSpecialty> ofRegions(Collection<String> regionCodes, @Nullable State state, PageQuery page) {
        var criteria = where("regionCode").in(regionCodes);
        var filter = state == null ? criteria : criteria.and("state").is(state.name());
        return page(Query.query(filter), Sort.by(Direction.ASC, "askedAt"), page);
    }

    private Paged<MissingSpecialty> page(Query query, Sort order, PageQuery page) {
        var total = mongo.count(query, MissingSpecialtyDocument.class);
        var rows = Query.of(query)
                .with(order.and(Sort.by("_id")))
                .skip(page.skip())
                .limit(page.size());
        return Paged.of(
                page,
                total,
                mongo.find(rows, MissingSpecialtyDocument.class).stream()
                        .map(MissingSpecialtyDocument::toDomain)
                        .toList());
    }

    @Override
    public boolean save(MissingSpecialty request) {
        try {
            outbox.update(
                    MissingSpecialtyDocument.class,
                    request.id(),
                    request.version(),
                    MissingSpecialtyDocument.changes(request),
                    List.of());
            return true;
        } catch (StaleVersionException | DuplicateKeyException _) {
            return false;
        }
    }
}
