package cn.zhicheng.declaration.employers;

import cn.zhicheng.contracts.OrganizationState;
import java.util.Optional;

/** org-binding-service about organizations, asked for what the replica lacks. */
public interface OrganizationOwner {

    Optional<OrganizationState> organization(String organizationId);
}
