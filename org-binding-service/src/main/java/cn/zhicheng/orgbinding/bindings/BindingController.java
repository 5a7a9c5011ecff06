package cn.zhicheng.orgbinding.bindings;

import cn.zhicheng.contracts.Regions;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import cn.zhicheng.orgbinding.bindings.EmployerBindings.Outcome;
import cn.zhicheng.orgbinding.organizations.DirectoryOfEmployers;
import cn.zhicheng.orgbinding.organizations.DirectoryOfEmployers.Employer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 绑定用人单位: each applicant's own, and nobody else's. Every act answers with the bindings as they are now. */
@RestController
@RequestMapping("/api/bindings/mine")
@PreAuthorize("hasRole('applicant')")
class BindingController {
    private final BindEmployer bindEmployer;
    private final DirectoryOfEmployers employers;

    BindingController(BindEmployer bindEmployer, DirectoryOfEmployers employers) {
        this.bindEmployer = bindEmployer;
        this.employers = employers;
    }

    @GetMapping
    BindingsView mine(Person me) {
        return view(bindEmployer.of(me.id()));
    }

    @PutMapping("/chosen/{organizationId}")
    BindingsView choose(Person me, @PathVariable String organizationId) {
        if (employers.active(organizationId).isEmpty()) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "organization-unknown").at("/organizationId");
        }
        return answer(me, bindEmployer.choose(me.id(), organizationId));
    }

    @DeleteMapping("/chosen/{organizationId}")
    BindingsView remove(Person me, @PathVariable String organizationId) {
        return answer(me, bindEmployer.remove(me.id(), organizationId));
    }

    @PutMapping("/confirmed")
    BindingsView confirm(Person me, @Valid @RequestBody ConfirmRequest body) {
        return answer(me, bindEmployer.confirm(me.id(), body.organizationId()));
    }

    @DeleteMapping("/confirmed")
    BindingsView release(Person me) {
        return answer(me, bindEmployer.release(me.id()));
    }

    private BindingsView answer(Person me, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed(var after) -> view(after);
            case Outcome.Unchanged _ -> mine(me);
            case Outcome.Refused(var why) -> throw BindingProblems.of(why);
        };
    }

    private BindingsView view(EmployerBindings bindings) {
        var byId =
                employers.all(bindings.chosen()).stream().collect(Collectors.toMap(Employer::id, Function.identity()));
        var rows = bindings.chosen().stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(EmployerRow::of)
                .toList();
        var confirmed = bindings.confirmed();
        return new BindingsView(
                rows, confirmed == null ? null : new ConfirmedView(confirmed.employer(), confirmed.since()));
    }

    record ConfirmRequest(@NotBlank String organizationId) {}

    /** The employers that the person chose, and the confirmed one. */
    record BindingsView(List<EmployerRow> chosen, @Nullable ConfirmedView confirmed) {}

    /** Which employer recommends, and since when. */
    record ConfirmedView(String organizationId, Instant since) {}

    /** One employer of the list; code and region may be unknown. */
    record EmployerRow(
            String id,
            String name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            @Nullable String regionName) {

        static EmployerRow of(Employer employer) {
            var code = employer.regionCode();
            return new EmployerRow(
                    employer.id(),
                    employer.name(),
                    employer.creditCode(),
                    code,
                    code == null ? null : Regions.nameOf(code).orElse(null));
        }
    }
}
