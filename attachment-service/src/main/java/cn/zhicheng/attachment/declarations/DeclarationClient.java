package cn.zhicheng.attachment.declarations;

import cn.zhicheng.contracts.DeclarationStage;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What this service asks declaration-service. */
@HttpExchange
interface DeclarationClient {

    @GetExchange("/api/declarations/{id}")
    MineAnswer mine(@PathVariable String id);

    @GetExchange("/api/office/declarations/{id}")
    OfficeAnswer office(@PathVariable String id);

    record MineAnswer(DeclarationStage stage, PlanAnswer plan) {}

    record PlanAnswer(String id) {}

    record OfficeAnswer(String id) {}
}
