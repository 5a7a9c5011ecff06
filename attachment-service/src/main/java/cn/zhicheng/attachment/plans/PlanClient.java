package cn.zhicheng.attachment.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What this service asks committee-plan-service. */
@HttpExchange
interface PlanClient {

    @GetExchange("/api/plans/{id}")
    PlanAnswer plan(@PathVariable String id);

    record PlanAnswer(List<RuleAnswer> attachments) {}

    record RuleAnswer(
            String category,
            List<String> formats,
            long maxBytes,
            int min,
            int max,
            @Nullable String requiredWhen) {}
}
