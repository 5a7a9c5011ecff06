package cn.zhicheng.declaration.office;

import cn.zhicheng.contracts.CanonicalJson;
import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.declaration.draft.ReadAnswers;
import cn.zhicheng.declaration.draft.ReceiptView;
import cn.zhicheng.declaration.draft.TimelineEntryView;
import cn.zhicheng.declaration.employers.OfficesOf;
import cn.zhicheng.declaration.employers.Organizations;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Overviews;
import cn.zhicheng.declaration.submission.ReadSnapshot;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Submitted declarations for the offices on their route. */
@RestController
@RequestMapping("/api/office/declarations")
@PreAuthorize("hasAnyRole('title-office', 'committee-office')")
class OfficeController {
    private final OfficesOf offices;
    private final Overviews overviews;
    private final ReadDossier dossiers;
    private final ReadSnapshot snapshots;
    private final ReadAnswers readAnswers;
    private final Organizations organizations;

    OfficeController(
            OfficesOf offices,
            Overviews overviews,
            ReadDossier dossiers,
            ReadSnapshot snapshots,
            ReadAnswers readAnswers,
            Organizations organizations) {
        this.offices = offices;
        this.overviews = overviews;
        this.dossiers = dossiers;
        this.snapshots = snapshots;
        this.readAnswers = readAnswers;
        this.organizations = organizations;
    }

    @GetMapping
    Paged<OfficeRowView> officeDeclarations(
            Person clerk, PageQuery page, @RequestParam(required = false) @Nullable DeclarationStage stage) {
        return overviews.onRoute(offices.region(clerk.region()), stage, page).map(OfficeRowView::of);
    }

    @GetMapping("/{id}")
    OfficeDossierView officeDeclaration(Person clerk, @PathVariable String id) {
        return dossiers.of(new DeclarationId(id), offices.region(clerk.region()))
                .map(this::view)
                .orElseThrow(ProblemException::notFound);
    }

    private OfficeDossierView view(Declaration declaration) {
        var round = declaration.progress().lastRound().orElseThrow(ProblemException::notFound);
        var snapshot = snapshots.of(declaration, round.number()).orElseThrow(ProblemException::notFound);
        return new OfficeDossierView(
                declaration.id().value(),
                declaration.stage().code(),
                declaration.stage().label(),
                round.number(),
                ReceiptView.of(declaration, round, readAnswers.of(declaration).plan()),
                TimelineEntryView.of(declaration.progress(), organizations),
                MaskedContent.of(CanonicalJson.read(snapshot)));
    }
}
