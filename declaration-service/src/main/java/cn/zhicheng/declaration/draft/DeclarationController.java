package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.conditions.ConditionsView;
import cn.zhicheng.declaration.draft.CheckView.AttachmentStateView;
import cn.zhicheng.declaration.draft.CheckView.ClauseView;
import cn.zhicheng.declaration.draft.CheckView.PageStateView;
import cn.zhicheng.declaration.employers.Organizations;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.lifecycle.Stage;
import cn.zhicheng.declaration.plans.CheckWindow;
import cn.zhicheng.declaration.plans.Plans;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows a declaration to its owner: as it is, what is wrong with it, and what would be printed. */
@RestController
@RequestMapping("/api/declarations/{id}")
@PreAuthorize("hasRole('applicant')")
class DeclarationController {
    private final OpenDeclaration open;
    private final Plans plans;
    private final CheckWindow windows;
    private final ReadNotice readNotice;
    private final Organizations organizations;
    private final Clock clock;
    private final ReadAnswers readAnswers;
    private final CheckDeclaration check;
    private final EvaluateClauses clauses;
    private final Findings findings;
    private final PrintDeclaration print;

    DeclarationController(
            OpenDeclaration open,
            Plans plans,
            CheckWindow windows,
            ReadNotice readNotice,
            Organizations organizations,
            Clock clock,
            ReadAnswers readAnswers,
            CheckDeclaration check,
            EvaluateClauses clauses,
            Findings findings,
            PrintDeclaration print) {
        this.open = open;
        this.plans = plans;
        this.windows = windows;
        this.readNotice = readNotice;
        this.organizations = organizations;
        this.clock = clock;
        this.readAnswers = readAnswers;
        this.check = check;
        this.clauses = clauses;
        this.findings = findings;
        this.print = print;
    }

    @GetMapping
    DeclarationView declaration(Person me, @PathVariable String id) {
        var answered = readAnswers.of(mine(me, id));
        var window = plans.current(answered.plan().planId()).orElse(answered.plan());
        var closesAt = windows.closesAt(window, answered.declaration().person());
        return DeclarationView.of(
                answered,
                findings.byPart(answered),
                window,
                closesAt,
                notice(answered),
                organizations,
                clock.instant());
    }

    private @Nullable NoticeView notice(Answered answered) {
        return answered.declaration().stage() instanceof Stage.Returned(var notice)
                ? NoticeView.of(readNotice.of(answered, notice))
                : null;
    }

    @GetMapping("/check")
    CheckView check(Person me, @PathVariable String id) {
        var declaration = mine(me, id);
        var answered = readAnswers.of(declaration);
        var result = check.of(answered);
        var evaluation = clauses.of(answered);
        return new CheckView(
                declaration.content().contentVersion(),
                result.isComplete(),
                ProblemView.of(findings.inSentences(result.findings())),
                result.pages().stream().map(PageStateView::of).toList(),
                ClauseView.of(evaluation),
                evaluation.map(ConditionsView::of).orElse(null),
                AttachmentStateView.of(answered));
    }

    @GetMapping("/content")
    Map<String, Object> content(Person me, @PathVariable String id) {
        return print.preview(readAnswers.of(mine(me, id)));
    }

    private Declaration mine(Person me, String id) {
        return open.of(new PersonId(me.id()), new DeclarationId(id)).orElseThrow(ProblemException::notFound);
    }
}
