package cn.zhicheng.declaration.employers;

import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.declaration.lifecycle.Employer;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds an employer with the offices above it: in the replica, else at its owner. */
@Service
public class FindEmployer {
    private final Organizations organizations;
    private final OrganizationOwner owner;

    FindEmployer(Organizations organizations, OrganizationOwner owner) {
        this.organizations = organizations;
        this.owner = owner;
    }

    public Optional<OrganizationState> by(String organizationId) {
        return organizations.find(organizationId).or(() -> owner.organization(organizationId));
    }

    /** The employer as its owner knows it now. */
    public Optional<OrganizationState> fresh(String organizationId) {
        return owner.organization(organizationId);
    }

    /** The employer as a declaration keeps and prints it. */
    public static Employer printed(OrganizationState organization) {
        return new Employer(
                organization.organizationId(),
                organization.name(),
                organization.creditCode(),
                organization.regionName(),
                organization.kind().name());
    }
}
