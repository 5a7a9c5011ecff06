package cn.zhicheng.orgbinding.organizations;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.zhicheng.contracts.OrganizationKind;
import cn.zhicheng.kit.outbox.Outbox;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class OrganizationsRepository implements Organizations {
    private final MongoOperations mongo;
    private final Outbox outbox;

    OrganizationsRepository(MongoOperations mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    @Override
    public Optional<Organization> find(String id) {
        return Optional.ofNullable(mongo.findById(id, OrganizationDocument.class))
                .map(OrganizationDocument::toDomain);
    }

    @Override
    public List<Organization> findAll(Collection<String> ids) {
        return mongo.find(Query.query(where("_id").in(ids)), OrganizationDocument.class).stream()
                .map(OrganizationDocument::toDomain)
                .toList();
    }

    @Override
    public Paged<Found> search(String typed, PageQuery page) {
        var text = typed.strip();
        if (CreditCode.read(text) instanceof CreditCode.Reading.Valid(var code, var _)) {
            return found("creditCode", code.value(), Match.CREDIT_CODE, page);
        }
        var exact = found("name", text, Match.EXACT, page);
        if (exact.total() > 0) {
            return exact;
        }
        var normalized = new OrganizationName(text).normalized();
        return normalized.isEmpty()
                ? Paged.of(page, 0, List.of())
                : found("normalizedName", normalized, Match.NORMALIZED, page);
    }

    @Override
    public void save(Organization organization) {
        try {
            outbox.update(
                    OrganizationDocument.class,
                    organization.id(),
                    organization.version(),
                    OrganizationDocument.changes(organization),
                    organization.newEvents());
        } catch (DuplicateKeyException e) {
            throw String.valueOf(e.getMessage()).contains("creditCode")
                    ? new CreditCodeTakenException(e)
                    : new NameTakenException(e);
        }
    }

    private Paged<Found> found(String field, String value, Match match, PageQuery page) {
        var query = Query.query(
                where(field).is(value).and("active").is(true).and("kind").is(OrganizationKind.EMPLOYER.name()));
        var total = mongo.count(query, OrganizationDocument.class);
        var items =
                mongo.find(query.with(Sort.by("_id")).skip(page.skip()).limit(page.size()), OrganizationDocument.class);
        return Paged.of(
                page,
                total,
                items.stream().map(item -> new Found(item.toDomain(), match)).toList());
    }
}
