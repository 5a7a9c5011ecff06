package cn.zhicheng.declaration.office;

import cn.zhicheng.declaration.employers.OfficesOf;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.rounds.ChangesView;
import cn.zhicheng.declaration.rounds.CompareRounds;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a resubmission changed, for the offices on the route: only what was submitted, masked as they see it. */
@RestController
@RequestMapping("/api/office/declarations/{id}/changes")
@PreAuthorize("hasAnyRole('title-office', 'committee-office')")
class OfficeChangesController {
    private final OfficesOf offices;
    private final ReadDossier dossiers;
    private final CompareRounds compare;

    OfficeChangesController(OfficesOf offices, ReadDossier dossiers, CompareRounds compare) {
        this.offices = offices;
        this.dossiers = dossiers;
        this.compare = compare;
    }

    /** To the last round if none is named, from the one before it. */
    @GetMapping
    ChangesView officeChanges(
            Person clerk,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        var dossier = dossiers.of(new DeclarationId(id), offices.region(clerk.region()))
                .orElseThrow(ProblemException::notFound);
        var last = to == null ? dossier.progress().round() : to;
        var first = from == null ? Math.max(1, last - 1) : from;
        return compare.between(dossier, first, last, MaskedContent::of)
                .map(changes -> new ChangesView(first, last, changes))
                .orElseThrow(ProblemException::notFound);
    }
}
