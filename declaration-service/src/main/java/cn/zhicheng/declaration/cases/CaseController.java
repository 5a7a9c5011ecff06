package cn.zhicheng.declaration.cases;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.lifecycle.Overview;
import cn.zhicheng.declaration.lifecycle.Overviews;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.plans.Plans;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 我的办件: every declaration of a person, with what to do next. */
@RestController
@RequestMapping("/api/cases")
@PreAuthorize("hasRole('applicant')")
class CaseController {
    private final Overviews overviews;
    private final Plans plans;
    private final Clock clock;

    CaseController(Overviews overviews, Plans plans, Clock clock) {
        this.overviews = overviews;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping
    Paged<CaseView> cases(
            Person me,
            PageQuery page,
            @RequestParam(required = false) @Nullable DeclarationStage stage,
            @RequestParam(required = false) @Nullable Integer year) {
        return overviews.ofPerson(new PersonId(me.id()), stage, year, page).map(this::view);
    }

    private CaseView view(Overview one) {
        var plan = plans.current(one.plan().id())
                .orElseGet(() -> plans.revision(one.plan().id(), one.plan().revision()));
        return CaseView.of(one, plan.closesAt(), clock.instant());
    }
}
