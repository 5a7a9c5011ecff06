package cn.zhicheng.committeeplan.committees;

import cn.zhicheng.committeeplan.reference.Catalogue;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 选择评委会: public. */
@RestController
@RequestMapping("/api/committees")
class CommitteeController {
    private final Committees committees;
    private final OpenPlans openPlans;
    private final Catalogue catalogue;

    CommitteeController(Committees committees, OpenPlans openPlans, Catalogue catalogue) {
        this.committees = committees;
        this.openPlans = openPlans;
        this.catalogue = catalogue;
    }

    @GetMapping
    Paged<CommitteeView> search(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable String series,
            PageQuery page) {
        var filter = new Committees.Filter(blankToNull(region), blankToNull(name), level, blankToNull(series));
        return committees.search(filter, page).map(this::view);
    }

    @GetMapping("/{id}")
    CommitteeView one(@PathVariable String id) {
        return committees.find(id).map(this::view).orElseThrow(ProblemException::notFound);
    }

    private CommitteeView view(Committee committee) {
        return CommitteeView.of(committee, openPlans.of(committee.id()), catalogue);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
