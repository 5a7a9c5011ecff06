package cn.zhicheng.orgbinding.organizations;

import cn.zhicheng.contracts.OfficeRef;
import cn.zhicheng.contracts.OrganizationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/**
 * An organization as it is stored.
 *
 * @param nameKey superior and name in one string, unique
 * @param normalizedName what {@link OrganizationName#normalized} gives, for the search
 */
@Document("organizations")
record OrganizationDocument(
        @Id String id,
        int shape,
        long version,
        @Indexed String name,
        @Indexed String normalizedName,
        @Indexed(unique = true) String nameKey,
        @Indexed(unique = true, sparse = true) @Nullable String creditCode,
        @Nullable String regionCode,
        OrganizationKind kind,
        @Nullable String superiorId,
        List<StoredOffice> offices,
        boolean active) {

    static final int SHAPE = 1;

    record StoredOffice(String officeId, String name, String regionCode) {}

    static Update changes(Organization organization) {
        var update = new Update()
                .set("shape", SHAPE)
                .set("name", organization.name().official())
                .set("normalizedName", organization.name().normalized())
                .set(
                        "nameKey",
                        organization.superiorId() + "|" + organization.name().official())
                .set("kind", organization.kind().name())
                .set(
                        "offices",
                        organization.offices().stream()
                                .map(office -> new StoredOffice(office.officeId(), office.name(), office.regionCode()))
                                .toList())
                .set("active", organization.active());
        if (organization.creditCode() != null) {
            update.set("creditCode", organization.creditCode());
        }
        if (organization.regionCode() != null) {
            update.set("regionCode", organization.regionCode());
        }
        if (organization.superiorId() != null) {
            update.set("superiorId", organization.superiorId());
        }
        return update;
    }

    Organization toDomain() {
        return new Organization(
                id,
                new OrganizationName(name),
                creditCode,
                regionCode,
                kind,
                superiorId,
                offices.stream()
                        .map(office -> new OfficeRef(office.officeId(), office.name(), office.regionCode()))
                        .toList(),
                active,
                version,
                List.of());
    }
}
