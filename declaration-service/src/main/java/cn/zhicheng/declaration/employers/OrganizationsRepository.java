package cn.zhicheng.declaration.employers;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cn.zhicheng.contracts.OfficeRef;
import cn.zhicheng.contracts.OrganizationChanged;
import cn.zhicheng.contracts.OrganizationKind;
import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.declaration.lifecycle.EventText;
import cn.zhicheng.kit.inbox.Replica;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps copies of organizations, and the title offices among them once more by region. */
@Repository
class OrganizationsRepository implements Organizations {
    private final MongoOperations mongo;
    private final Replica replica;

    OrganizationsRepository(MongoOperations mongo, Replica replica) {
        this.mongo = mongo;
        this.replica = replica;
    }

    @Override
    public Optional<OrganizationState> find(String organizationId) {
        return Optional.ofNullable(mongo.findById(organizationId, OrganizationDocument.class))
                .map(found ->
                        EventText.read(found.json(), OrganizationChanged.class).state());
    }

    @Override
    public List<OfficeRef> officesOf(String regionCode) {
        // A province has a hundred title offices or so: no index is needed.
        return mongo.find(query(where("regionCode").is(regionCode)), OfficeDocument.class).stream()
                .map(office -> new OfficeRef(office.id(), office.name(), office.regionCode()))
                .toList();
    }

    @Override
    public Optional<String> officeName(String officeId) {
        return Optional.ofNullable(mongo.findById(officeId, OfficeDocument.class))
                .map(OfficeDocument::name);
    }

    void put(OrganizationState organization, long sequence) {
        var region = organization.regionCode();
        if (organization.kind() == OrganizationKind.TITLE_OFFICE && region != null) {
            replica.put(
                    OfficeDocument.class,
                    organization.organizationId(),
                    sequence,
                    new Update().set("name", organization.name()).set("regionCode", region));
        }
        replica.put(
                OrganizationDocument.class,
                organization.organizationId(),
                sequence,
                new Update().set("json", EventText.of(new OrganizationChanged(organization))));
    }
}
