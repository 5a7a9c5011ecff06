package cn.zhicheng.committeeplan.committees;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.zhicheng.kit.outbox.Outbox;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class CommitteesRepository implements Committees {
    private final MongoOperations mongo;
    private final Outbox outbox;

    CommitteesRepository(MongoOperations mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    @Override
    public Optional<Committee> find(String id) {
        return Optional.ofNullable(mongo.findById(id, CommitteeDocument.class)).map(CommitteeDocument::toDomain);
    }

    @Override
    public Paged<Committee> search(Filter filter, PageQuery page) {
        var criteria = where("active").is(true);
        if (filter.regionCode() != null) {
            criteria = criteria.and("regionCode").is(filter.regionCode());
        }
        if (filter.level() != null) {
            criteria = criteria.and("level").is(filter.level());
        }
        if (filter.series() != null) {
            criteria = criteria.and("series").is(filter.series());
        }
        if (filter.name() != null) {
            criteria = criteria.and("name").regex(Pattern.quote(filter.name()));
        }
        var query = Query.query(criteria);
        var total = mongo.count(query, CommitteeDocument.class);
        var items = mongo.find(
                query.with(Sort.by("regionCode", "number")).skip(page.skip()).limit(page.size()),
                CommitteeDocument.class);
        return Paged.of(
                page, total, items.stream().map(CommitteeDocument::toDomain).toList());
    }

    @Override
    public void save(Committee committee) {
        outbox.update(
                CommitteeDocument.class,
                committee.id(),
                committee.version(),
                CommitteeDocument.changes(committee),
                committee.newEvents());
    }
}
