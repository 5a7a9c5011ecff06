package cn.zhicheng.attachment.plans;

import cn.zhicheng.attachment.category.Category;
import cn.zhicheng.attachment.category.CategoryRule;
import cn.zhicheng.attachment.file.FileKind;
import cn.zhicheng.attachment.plans.PlanClient.RuleAnswer;
import cn.zhicheng.attachment.plans.PlanDocument.StoredRule;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.contracts.PlanState.AttachmentRule;
import cn.zhicheng.kit.http.RemoteUnavailableException;
import cn.zhicheng.kit.http.ServiceClients;
import cn.zhicheng.kit.inbox.Replica;
import cn.zhicheng.kit.web.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The replica of plans' rules; a plan that it lacks is asked of its owner. */
@Repository
class PlanRulesRepository implements PlanRules {
    private final MongoOperations mongo;
    private final Replica replica;
    private final PlanClient owner;

    PlanRulesRepository(
            MongoOperations mongo,
            Replica replica,
            ServiceClients clients,
            @Value("${zhicheng.committee-plan-url}") String baseUrl) {
        this.mongo = mongo;
        this.replica = replica;
        this.owner = clients.create(PlanClient.class, baseUrl);
    }

    @Override
    public List<CategoryRule> of(String planId) {
        var found = mongo.findById(planId, PlanDocument.class);
        return found == null
                ? ordered(asked(planId).map(PlanRulesRepository::rule))
                : ordered(found.rules().stream().map(PlanRulesRepository::rule));
    }

    private Stream<StoredRule> asked(String planId) {
        try {
            return owner.plan(planId).attachments().stream().map(PlanRulesRepository::stored);
        } catch (RemoteUnavailableException _) {
            throw ProblemException.syncing();
        }
    }

    void put(PlanState plan, long sequence) {
        var rules = plan.attachments().stream().map(PlanRulesRepository::stored).toList();
        replica.put(PlanDocument.class, plan.planId(), sequence, new Update().set("rules", rules));
    }

    private static StoredRule stored(AttachmentRule rule) {
        return new StoredRule(
                rule.category(), rule.formats(), rule.maxBytes(), rule.min(), rule.max(), rule.requiredWhen());
    }

    private static StoredRule stored(RuleAnswer rule) {
        return new StoredRule(
                rule.category(), rule.formats(), rule.maxBytes(), rule.min(), rule.max(), rule.requiredWhen());
    }

    private static List<CategoryRule> ordered(Stream<CategoryRule> rules) {
        return rules.sorted(Comparator.comparing(CategoryRule::category)).toList();
    }

    private static CategoryRule rule(StoredRule rule) {
        return new CategoryRule(
                Category.valueOf(rule.category()),
                rule.formats().stream().map(FileKind::valueOf).collect(Collectors.toSet()),
                rule.maxBytes(),
                rule.min(),
                rule.max(),
                rule.requiredWhen());
    }
}
