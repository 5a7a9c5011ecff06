package cn.zhicheng.orgbinding.organizations;

import cn.zhicheng.contracts.OfficeRef;
import cn.zhicheng.contracts.OrganizationKind;
import cn.zhicheng.contracts.Regions;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import cn.zhicheng.orgbinding.organizations.Organizations.Match;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 单位查询 for everybody who is signed in; staff create employers in their own region. */
@RestController
@RequestMapping("/api/organizations")
class OrganizationController {
    private final Organizations organizations;
    private final RegisterOrganization registerOrganization;

    OrganizationController(Organizations organizations, RegisterOrganization registerOrganization) {
        this.organizations = organizations;
        this.registerOrganization = registerOrganization;
    }

    /** Employers by exact name, by name after normalising, or by credit code. */
    @GetMapping
    Paged<OrganizationRow> search(@RequestParam @NotBlank @Size(max = 100) String query, PageQuery page) {
        return organizations.search(query, page).map(found -> OrganizationRow.of(found.organization(), found.match()));
    }

    @GetMapping("/{id}")
    OrganizationView one(@PathVariable String id) {
        return organizations.find(id).map(OrganizationView::of).orElseThrow(ProblemException::notFound);
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('title-office', 'platform-admin')")
    ResponseEntity<OrganizationView> register(Person me, @Valid @RequestBody RegistrationRequest body) {
        return switch (registerOrganization.register(body.typed(), me::actsFor)) {
            case RegisterOrganization.Outcome.Registered(var organization, var _) ->
                ResponseEntity.created(URI.create("/api/organizations/" + organization.id()))
                        .body(OrganizationView.of(organization));
            case RegisterOrganization.Outcome.Refused(var why) -> throw OrganizationProblems.of(why);
        };
    }

    record RegistrationRequest(
            @NotBlank @Size(min = 2, max = 100) String name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            @NotNull OrganizationKind kind,
            @NotBlank String superiorId) {

        RegisterOrganization.Typed typed() {
            return new RegisterOrganization.Typed(
                    name, blankToNull(creditCode), blankToNull(regionCode), kind, superiorId);
        }

        private static @Nullable String blankToNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** One hit of a search. */
    record OrganizationRow(
            String id,
            String name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            @Nullable String regionName,
            OrganizationKind kind,
            Match match) {

        static OrganizationRow of(Organization organization, Match match) {
            return new OrganizationRow(
                    organization.id(),
                    organization.name().official(),
                    organization.creditCode(),
                    organization.regionCode(),
                    nameOf(organization.regionCode()),
                    organization.kind(),
                    match);
        }
    }

    /** One organization, whole. */
    record OrganizationView(
            String id,
            String name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            @Nullable String regionName,
            OrganizationKind kind,
            @Nullable String superiorId,
            List<OfficeRef> offices,
            boolean active) {

        static OrganizationView of(Organization organization) {
            return new OrganizationView(
                    organization.id(),
                    organization.name().official(),
                    organization.creditCode(),
                    organization.regionCode(),
                    nameOf(organization.regionCode()),
                    organization.kind(),
                    organization.superiorId(),
                    organization.offices(),
                    organization.active());
        }
    }

    private static @Nullable String nameOf(@Nullable String code) {
        return code == null ? null : Regions.nameOf(code).orElse(null);
    }
}
