package cn.zhicheng.declaration.preparation;

import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.declaration.bindings.BindingOwner;
import cn.zhicheng.declaration.bindings.Bindings;
import cn.zhicheng.declaration.employers.FindEmployer;
import cn.zhicheng.declaration.form.FormDefinitions;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.plans.Committees;
import cn.zhicheng.declaration.plans.PlanOwner;
import cn.zhicheng.declaration.preparation.ChoiceCheck.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks choices by the replicas, and by the owners before it refuses. */
@Service
class ChoiceFacts {
    private final FormDefinitions forms;
    private final Committees committees;
    private final PlanOwner plans;
    private final Bindings bindings;
    private final BindingOwner binding;
    private final FindEmployer employers;

    ChoiceFacts(
            FormDefinitions forms,
            Committees committees,
            PlanOwner plans,
            Bindings bindings,
            BindingOwner binding,
            FindEmployer employers) {
        this.forms = forms;
        this.committees = committees;
        this.plans = plans;
        this.bindings = bindings;
        this.binding = binding;
        this.employers = employers;
    }

    Outcome check(PersonId me, Wish wish) {
        var check = new ChoiceCheck(plans.catalogue(), labels("DeclarationCategory"), labels("DeclarationType"));
        var known = check.of(
                wish,
                committees.find(wish.committeeId()).orElse(null),
                region(bindings.employerOf(me).flatMap(employers::by)));
        return known instanceof Outcome.Fits
                ? known
                : check.of(
                        wish,
                        plans.committee(wish.committeeId()).orElse(null),
                        region(binding.myEmployer().flatMap(employers::fresh)));
    }

    private static @Nullable String region(Optional<OrganizationState> employer) {
        return employer.map(OrganizationState::regionCode).orElse(null);
    }

    private Map<String, String> labels(String codeList) {
        return forms.current().codeList(codeList).stream()
                .flatMap(list -> list.codes().values().stream())
                .filter(code -> !code.retired())
                .collect(Collectors.toMap(code -> code.code(), code -> code.label()));
    }
}
