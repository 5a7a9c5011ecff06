package cn.zhicheng.declaration.bindings;

import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What this service asks org-binding-service about the caller. */
@HttpExchange
interface BindingClient {

    @GetExchange("/api/bindings/mine")
    MineAnswer mine();

    record MineAnswer(@Nullable ConfirmedAnswer confirmed) {}

    record ConfirmedAnswer(String organizationId) {}
}
