package cn.zhicheng.committeeplan.plans;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.zhicheng.committeeplan.plans.ReviewPlan.Stage;
import cn.zhicheng.kit.outbox.Outbox;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PlansRepository implements Plans {
    private final MongoOperations mongo;
    private final Outbox outbox;
    private final JsonMapper json;

    PlansRepository(MongoOperations mongo, Outbox outbox, JsonMapper json) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public Optional<ReviewPlan> find(String id) {
        return Optional.ofNullable(mongo.findById(id, PlanDocument.class)).map(found -> found.toDomain(json));
    }

    @Override
    public Paged<ReviewPlan> search(Filter filter, PageQuery page) {
        var criteria = where("stage").in(filter.stages());
        if (filter.committeeId() != null) {
            criteria = criteria.and("committeeId").is(filter.committeeId());
        }
        if (filter.year() != null) {
            criteria = criteria.and("year").is(filter.year());
        }
        var query = Query.query(criteria);
        var total = mongo.count(query, PlanDocument.class);
        var items = mongo.find(
                query.with(Sort.by(Sort.Order.desc("closesAt"), Sort.Order.asc("_id")))
                        .skip(page.skip())
                        .limit(page.size()),
                PlanDocument.class);
        return Paged.of(
                page, total, items.stream().map(found -> found.toDomain(json)).toList());
    }

    @Override
    public List<ReviewPlan> overdue(Instant now, int limit) {
        return mongo
                .find(
                        Query.query(where("stage")
                                        .is(Stage.PUBLISHED)
                                        .and("closesAt")
                                        .lte(now))
                                .limit(limit),
                        PlanDocument.class)
                .stream()
                .map(found -> found.toDomain(json))
                .toList();
    }

    @Override
    public List<ReviewPlan> published(Collection<String> committeeIds) {
        return mongo
                .find(
                        Query.query(where("committeeId")
                                        .in(committeeIds)
                                        .and("stage")
                                        .is(Stage.PUBLISHED))
                                .with(Sort.by(Sort.Order.desc("closesAt")))
                                .limit(MOST_PUBLISHED),
                        PlanDocument.class)
                .stream()
                .map(found -> found.toDomain(json))
                .toList();
    }

    @Override
    public Map<String, Integer> countOpen(Collection<String> committeeIds, Instant now) {
        var open = where("committeeId")
                .in(committeeIds)
                .and("stage")
                .is(Stage.PUBLISHED)
                .and("opensAt")
                .lte(now)
                .and("closesAt")
                .gt(now);
        var counting = Aggregation.newAggregation(
                PlanDocument.class,
                Aggregation.match(open),
                Aggregation.group("committeeId").count().as("open"));
        return mongo.aggregate(counting, Document.class).getMappedResults().stream()
                .collect(Collectors.toMap(found -> found.getString("_id"), found -> found.getInteger("open")));
    }

    @Override
    public void save(ReviewPlan plan) {
        outbox.update(
                PlanDocument.class, plan.id(), plan.version(), PlanDocument.changes(plan, json), plan.newEvents());
    }
}
