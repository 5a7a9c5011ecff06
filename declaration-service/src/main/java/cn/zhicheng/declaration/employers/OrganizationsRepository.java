package cn.zhicheng.declaration.employers;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cn.zhicheng.contracts.OfficeRef;
import cn.zhicheng.contracts.OrganizationKind;
import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.declaration.lifecycle.StoredJson;
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
    private final StoredJson json;

    OrganizationsRepository(MongoOperations mongo, Replica replica, StoredJson json) {
        this.mongo = mongo;
        this.replica = replica;
        this.json = json;
    }

    @Override
    public Optional<OrganizationState> find(String organizationId) {
        return Optional.ofNullable(mongo.findById(organizationId, OrganizationDocument.class))
                .map(found -> json.read(found.json(), OrganizationState.class));
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
                new Update().set("json", json.write(organization)));
    }
}
