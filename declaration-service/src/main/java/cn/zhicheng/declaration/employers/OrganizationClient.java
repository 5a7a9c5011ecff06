package cn.zhicheng.declaration.employers;

import cn.zhicheng.contracts.OfficeRef;
import cn.zhicheng.contracts.OrganizationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What this service asks org-binding-service about organizations. */
@HttpExchange
interface OrganizationClient {

    @GetExchange("/api/organizations/{id}")
    OrganizationAnswer organization(@PathVariable String id);

    record OrganizationAnswer(
            String id,
            String name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            @Nullable String regionName,
            OrganizationKind kind,
            @Nullable String superiorId,
            boolean active,
            List<OfficeRef> offices) {}
}
