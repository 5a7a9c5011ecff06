package cn.zhicheng.declaration.cases;

import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 我的办件. */
@RestController
@RequestMapping("/api/cases")
@PreAuthorize("hasRole('applicant')")
class CaseController {
    private final ListCases cases;

    CaseController(ListCases cases) {
        this.cases = cases;
    }

    @GetMapping
    Paged<CaseView> cases(Person me, PageQuery page) {
        return cases.of(new PersonId(me.id()), page);
    }
}
