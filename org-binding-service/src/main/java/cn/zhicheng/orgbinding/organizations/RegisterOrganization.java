package cn.zhicheng.orgbinding.organizations;

import cn.zhicheng.contracts.OrganizationKind;
import cn.zhicheng.contracts.Regions;
import cn.zhicheng.kit.id.Ids;
import cn.zhicheng.orgbinding.organizations.Organizations.CreditCodeTakenException;
import cn.zhicheng.orgbinding.organizations.Organizations.NameTakenException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 新增用人单位. */
@Service
class RegisterOrganization {
    private final Organizations organizations;
    private final Ids ids;

    RegisterOrganization(Organizations organizations, Ids ids) {
        this.organizations = organizations;
        this.ids = ids;
    }

    /** What a clerk typed. */
    record Typed(
            String name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            OrganizationKind kind,
            String superiorId) {}

    /** What came of it. */
    sealed interface Outcome {
        /** It exists now. {@code innerCodeOdd}: the organization code within the credit code does not check; it may stand. */
        record Registered(Organization organization, boolean innerCodeOdd) implements Outcome {}

        /** It was not created. */
        record Refused(Refusal why) implements Outcome {}
    }

    /** Why it was not created. */
    sealed interface Refusal {
        /** There is no such superior where the clerk may act. */
        record SuperiorUnknown() implements Refusal {}

        /** No region of the province has that code. */
        record RegionUnknown() implements Refusal {}

        /** The credit code is wrong. */
        record CreditCodeWrong(CreditCode.Reading why) implements Refusal {}

        /** The superior has one of that name already. */
        record NameTaken() implements Refusal {}

        /** Another organization has that code. */
        record CreditCodeTaken() implements Refusal {}
    }

    /** Creates an employer or department under a superior in a region where {@code mayActIn} holds. */
    Outcome register(Typed typed, Predicate<String> mayActIn) {
        var superior = organizations
                .find(typed.superiorId())
                .filter(found -> mayActIn.test(found.lookedAfterIn()))
                .orElse(null);
        if (superior == null) {
            return new Outcome.Refused(new Refusal.SuperiorUnknown());
        }
        if (typed.regionCode() != null && Regions.nameOf(typed.regionCode()).isEmpty()) {
            return new Outcome.Refused(new Refusal.RegionUnknown());
        }
        if (typed.creditCode() == null) {
            return create(typed, superior, null, false);
        }
        return switch (CreditCode.read(typed.creditCode())) {
            case CreditCode.Reading.Valid(var code, var innerRight) ->
                create(typed, superior, code.value(), !innerRight);
            case CreditCode.Reading wrong -> new Outcome.Refused(new Refusal.CreditCodeWrong(wrong));
        };
    }

    private Outcome create(Typed typed, Organization superior, @Nullable String creditCode, boolean innerCodeOdd) {
        var organization = Organization.under(
                superior,
                ids.next(),
                new OrganizationName(typed.name().strip()),
                creditCode,
                typed.regionCode(),
                typed.kind());
        try {
            organizations.save(organization);
            return new Outcome.Registered(organization, innerCodeOdd);
        } catch (NameTakenException _) {
            return new Outcome.Refused(new Refusal.NameTaken());
        } catch (CreditCodeTakenException _) {
            return new Outcome.Refused(new Refusal.CreditCodeTaken());
        }
    }
}
