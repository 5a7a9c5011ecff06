package cn.zhicheng.orgbinding.organizations;

import cn.zhicheng.contracts.OrganizationKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What other features may know of employers. */
@Service
public class DirectoryOfEmployers {
    private final Organizations organizations;

    DirectoryOfEmployers(Organizations organizations) {
        this.organizations = organizations;
    }

    /** An employer as an applicant sees it. */
    public record Employer(
            String id,
            String name,
            @Nullable String creditCode,
            @Nullable String regionCode) {}

    /** The active employer of that id. */
    public Optional<Employer> active(String id) {
        return organizations
                .find(id)
                .filter(found -> found.active() && found.kind() == OrganizationKind.EMPLOYER)
                .map(DirectoryOfEmployers::employer);
    }

    /** Those of these ids that exist, active or not. */
    public List<Employer> all(Collection<String> ids) {
        return organizations.findAll(ids).stream()
                .map(DirectoryOfEmployers::employer)
                .toList();
    }

    private static Employer employer(Organization organization) {
        return new Employer(
                organization.id(),
                organization.name().official(),
                organization.creditCode(),
                organization.regionCode());
    }
}
