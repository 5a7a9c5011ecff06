package cn.zhicheng.committeeplan.committees;

import cn.zhicheng.committeeplan.reference.Catalogue;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import java.util.List;
import java.util.Map;
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
        var filter = new Committees.Filter(region, name, level, series);
        var found = committees.search(filter, page);
        var open = openPlans.of(found.items().stream().map(Committee::id).toList());
        return found.map(committee -> view(committee, open));
    }

    @GetMapping("/{id}")
    CommitteeView one(@PathVariable String id) {
        var committee = committees.find(id).orElseThrow(ProblemException::notFound);
        return view(committee, openPlans.of(List.of(id)));
    }

    private CommitteeView view(Committee committee, Map<String, Integer> open) {
        return CommitteeView.of(committee, open.getOrDefault(committee.id(), 0), catalogue);
    }
}
