package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.Level;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What this service asks committee-plan-service. */
@HttpExchange
interface CommitteePlanClient {

    @GetExchange("/api/plans/{id}")
    PlanAnswer plan(@PathVariable String id);

    @GetExchange("/api/committees/{id}")
    CommitteeAnswer committee(@PathVariable String id);

    @GetExchange("/api/conditions")
    ClauseSet conditions(
            @RequestParam String series,
            @RequestParam Level level,
            @RequestParam String category,
            @RequestParam int year);

    @GetExchange("/api/catalogue")
    Catalogue catalogue();

    record PlanAnswer(String state, Instant opensAt, Instant closesAt, int revision) {}

    record CommitteeAnswer(
            String id,
            String number,
            String name,
            String regionCode,
            String officeId,
            Level level,
            String reviewType,
            List<String> series,
            @Nullable List<String> specialtyGroups,
            @Nullable Boolean active) {}
}
