package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.category.Category;
import cn.zhicheng.attachment.category.CategoryRule;
import cn.zhicheng.attachment.declarations.FindDeclaration;
import cn.zhicheng.attachment.plans.PlanRules;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds a person's own dossier and what its plan asks of it. */
@Service
class OpenDossier {
    private final FindDeclaration declarations;
    private final Dossiers dossiers;
    private final PlanRules plans;
    private final LimitProperties limits;

    OpenDossier(FindDeclaration declarations, Dossiers dossiers, PlanRules plans, LimitProperties limits) {
        this.declarations = declarations;
        this.dossiers = dossiers;
        this.plans = plans;
        this.limits = limits;
    }

    /** The declaration, if it is this person's. */
    Optional<MyDeclaration> mine(String declarationId, String personId) {
        return declarations
                .planOfMine(declarationId, personId)
                .map(planId -> new MyDeclaration(declarationId, personId, planId));
    }

    Dossier of(MyDeclaration mine) {
        return dossiers.find(mine.id()).orElseGet(() -> Dossier.none(mine.id(), mine.personId()));
    }

    List<CategoryRule> rulesOf(MyDeclaration mine) {
        return plans.of(mine.planId());
    }

    /** The rule of one category; none when the plan takes no such proofs. */
    Optional<CategoryRule> ruleOf(MyDeclaration mine, Category category) {
        return rulesOf(mine).stream()
                .filter(rule -> rule.category() == category)
                .findFirst();
    }

    Dossier.Limits limitsOf(CategoryRule rule) {
        return new Dossier.Limits(rule.max(), limits.files(), limits.totalBytes());
    }

    /** Whether a refusal for what the declaration's stage is may only be this service being behind. */
    boolean isBehind(MyDeclaration mine) {
        return declarations.isBehind(mine.id());
    }
}
