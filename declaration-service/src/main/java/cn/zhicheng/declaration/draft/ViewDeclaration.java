package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.draft.DeclarationView.Action;
import cn.zhicheng.declaration.draft.DeclarationView.ContactView;
import cn.zhicheng.declaration.draft.DeclarationView.EmployerView;
import cn.zhicheng.declaration.draft.DeclarationView.NoticeItemView;
import cn.zhicheng.declaration.draft.DeclarationView.NoticeView;
import cn.zhicheng.declaration.draft.DeclarationView.PlanSummaryView;
import cn.zhicheng.declaration.draft.ReceiptView.PaperView;
import cn.zhicheng.declaration.employers.Organizations;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.PlanFlag;
import cn.zhicheng.declaration.lifecycle.ChoiceView;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Employer;
import cn.zhicheng.declaration.lifecycle.FormReference;
import cn.zhicheng.declaration.lifecycle.Part;
import cn.zhicheng.declaration.lifecycle.Stage;
import cn.zhicheng.declaration.plans.Plans;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts together what the owner of a declaration sees. */
@Service
class ViewDeclaration {
    private final ReadAnswers readAnswers;
    private final Findings findings;
    private final Plans plans;
    private final Organizations organizations;
    private final Clock clock;

    ViewDeclaration(ReadAnswers readAnswers, Findings findings, Plans plans, Organizations organizations, Clock clock) {
        this.readAnswers = readAnswers;
        this.findings = findings;
        this.plans = plans;
        this.organizations = organizations;
        this.clock = clock;
    }

    DeclarationView of(Declaration declaration) {
        var answered = readAnswers.of(declaration);
        var progress = declaration.progress();
        var content = declaration.content();
        var now = clock.instant();
        var window = plans.current(answered.plan().planId()).orElse(answered.plan());
        return new DeclarationView(
                declaration.id().value(),
                declaration.stage().code(),
                declaration.stage().label(),
                progress.round(),
                progress.notices().size(),
                content.contentVersion(),
                new FormReference(answered.form().edition(), answered.form().digest()),
                facts(answered.answers()),
                choices(answered),
                plan(answered.plan(), window),
                employer(content.employer()),
                parts(answered),
                orders(content.parts()),
                progress.lastRound()
                        .filter(round -> declaration.isHandedIn())
                        .map(round -> ReceiptView.of(declaration, round, answered.plan()))
                        .orElse(null),
                notice(declaration.stage()),
                TimelineEntryView.of(progress, organizations),
                actions(declaration, window, now),
                now);
    }

    private static List<ChoiceView> choices(Answered answered) {
        var rows = new ArrayList<>(answered.declaration().terms().rows());
        answered.answers()
                .declaredEducation()
                .ifPresent(education -> education
                        .text("educationLevel")
                        .ifPresent(code -> rows.add(new ChoiceView(
                                "educationForDeclaration",
                                "申报学历",
                                code,
                                education.read("educationLevel").orElse(code)))));
        return List.copyOf(rows);
    }

    private static Map<String, Object> facts(Answers answers) {
        var facts = new LinkedHashMap<String, Object>();
        answers.form().parts().values().stream()
                .filter(part -> !part.isList())
                .map(part -> answers.one(part.address()))
                .forEach(section -> section.part().fields().values().stream()
                        .filter(field -> field.from() != null)
                        .forEach(field -> section.value(field.code())
                                .ifPresent(value -> facts.put(field.address().toString(), value))));
        for (var flag : PlanFlag.values()) {
            facts.put(flag.path(), flag.in(answers.facts()));
        }
        return facts;
    }

    /** Rules as they were at the start, the window and whom to ask as they are now. */
    private static PlanSummaryView plan(PlanState rules, PlanState current) {
        return new PlanSummaryView(
                rules.planId(),
                rules.name(),
                rules.year(),
                current.opensAt(),
                current.closesAt(),
                rules.committeeId(),
                rules.committeeName(),
                PaperView.of(rules.paper()),
                new ContactView(current.contact().name(), current.contact().phone()));
    }

    private static @Nullable EmployerView employer(@Nullable Employer employer) {
        return employer == null ? null : new EmployerView(employer.id(), employer.name(), employer.creditCode());
    }

    private Map<String, PartState> parts(Answered answered) {
        var problems = findings.byPart(answered);
        var parts = new LinkedHashMap<String, PartState>();
        answered.declaration().content().parts().values().stream()
                .sorted(Comparator.comparing(Part::address))
                .forEach(part -> parts.put(
                        part.address(),
                        PartState.of(
                                part, part.deleted() ? List.of() : problems.getOrDefault(part.address(), List.of()))));
        return parts;
    }

    private static Map<String, List<String>> orders(Map<String, Part> parts) {
        var orders = new LinkedHashMap<String, List<String>>();
        parts.values().stream()
                .filter(part -> Answered.isOrder(part.address()) && !part.deleted())
                .forEach(part -> orders.put(Answered.listOf(part.address()), Answered.order(part)));
        return orders;
    }

    private static @Nullable NoticeView notice(Stage stage) {
        return stage instanceof Stage.Returned(var notice)
                ? new NoticeView(
                        notice.deadline(),
                        notice.remarks().stream()
                                .map(remark -> new NoticeItemView(remark.address(), remark.remark()))
                                .toList())
                : null;
    }

    private static List<Action> actions(Declaration declaration, PlanState window, Instant now) {
        var open = now.isBefore(window.closesAt());
        return switch (declaration.stage()) {
            case Stage.Draft _ ->
                open ? List.of(Action.EDIT, Action.SUBMIT, Action.DISCARD) : List.of(Action.EDIT, Action.DISCARD);
            case Stage.Returned(var notice) ->
                now.isBefore(notice.deadline()) ? List.of(Action.EDIT, Action.SUBMIT) : List.of();
            case Stage.Submitted _ -> {
                var notices = declaration.progress().notices();
                var untilNotice =
                        !notices.isEmpty() && now.isBefore(notices.getLast().deadline());
                yield (notices.isEmpty() ? open : untilNotice) ? List.of(Action.WITHDRAW) : List.of();
            }
            default -> List.of();
        };
    }
}
