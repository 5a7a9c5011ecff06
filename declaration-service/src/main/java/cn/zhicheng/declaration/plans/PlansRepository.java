package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.CommitteeChanged;
import cn.zhicheng.contracts.CommitteeState;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.contracts.ReviewPlanChanged;
import cn.zhicheng.declaration.lifecycle.EventText;
import cn.zhicheng.kit.inbox.Replica;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps copies of plans and committees, and the revisions that declarations started with. */
@Repository
class PlansRepository implements Plans, Committees {
    /** Revisions never change, so what was read once stays right; a province has some thousands of plans a year. */
    private static final int MOST_REVISIONS = 500;

    private final MongoOperations mongo;
    private final Replica replica;
    private final Map<String, PlanState> revisions = new ConcurrentHashMap<>();

    PlansRepository(MongoOperations mongo, Replica replica) {
        this.mongo = mongo;
        this.replica = replica;
    }

    @Override
    public Optional<PlanState> current(String planId) {
        return Optional.ofNullable(mongo.findById(planId, PlanDocument.class))
                .map(found ->
                        EventText.read(found.json(), ReviewPlanChanged.class).state());
    }

    @Override
    public PlanState revision(String planId, int revision) {
        var id = PlanRevisionDocument.idOf(planId, revision);
        var known = revisions.get(id);
        if (known != null) {
            return known;
        }
        var found = mongo.findById(id, PlanRevisionDocument.class);
        if (found == null) {
            throw new IllegalStateException("plan revision " + id + " was never kept");
        }
        if (revisions.size() >= MOST_REVISIONS) {
            revisions.clear();
        }
        var plan = EventText.read(found.json(), ReviewPlanChanged.class).state();
        revisions.put(id, plan);
        return plan;
    }

    @Override
    public void keep(PlanState plan) {
        var id = PlanRevisionDocument.idOf(plan.planId(), plan.revision());
        try {
            mongo.insert(new PlanRevisionDocument(
                    id, PlanRevisionDocument.SHAPE, EventText.of(new ReviewPlanChanged(plan))));
        } catch (DuplicateKeyException _) {
            // Kept by an earlier start.
        }
    }

    @Override
    public Optional<CommitteeState> find(String committeeId) {
        return Optional.ofNullable(mongo.findById(committeeId, CommitteeDocument.class))
                .map(found ->
                        EventText.read(found.json(), CommitteeChanged.class).state());
    }

    void put(PlanState plan, long sequence) {
        replica.put(
                PlanDocument.class,
                plan.planId(),
                sequence,
                new Update().set("json", EventText.of(new ReviewPlanChanged(plan))));
    }

    void put(CommitteeState committee, long sequence) {
        replica.put(
                CommitteeDocument.class,
                committee.committeeId(),
                sequence,
                new Update().set("json", EventText.of(new CommitteeChanged(committee))));
    }
}
