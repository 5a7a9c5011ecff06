package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.draft.ReceiptView.PaperView;
import cn.zhicheng.declaration.employers.Organizations;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.PlanFlag;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Employer;
import cn.zhicheng.declaration.lifecycle.FormReference;
import cn.zhicheng.declaration.lifecycle.Part;
import cn.zhicheng.declaration.lifecycle.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as its owner sees it.
 *
 * @param personFacts values of all read-only fields by field address, and of plan flags ({@code plan.testRequired})
 * @param parts by address, tombstones included
 * @param order the ids of a list's records by the list's address
 * @param plan its window is the applicant's own, where an office extended it for this person
 * @param notice what a return asks for
 */
record DeclarationView(
        String id,
        DeclarationStage stage,
        String stageLabel,
        int round,
        int returns,
        long contentVersion,
        FormReference form,
        Map<String, Object> personFacts,
        List<ChoiceView> choices,
        PlanSummaryView plan,
        @Nullable EmployerView employer,
        Map<String, PartStateView> parts,
        Map<String, List<String>> order,
        @Nullable ReceiptView receipt,
        @Nullable NoticeView notice,
        List<TimelineEntryView> timeline,
        List<Action> actions,
        Instant serverTime) {

    static DeclarationView of(
            Answered answered,
            Map<String, List<Sentence>> problems,
            PlanState window,
            Instant closesAt,
            @Nullable NoticeView notice,
            Organizations organizations,
            Instant now) {
        var declaration = answered.declaration();
        var progress = declaration.progress();
        var content = declaration.content();
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
                plan(answered.plan(), window, closesAt),
                employer(content.employer()),
                parts(content.parts(), problems),
                orders(content.parts()),
                progress.lastRound()
                        .filter(_ -> declaration.isHandedIn())
                        .map(round -> ReceiptView.of(declaration, round, answered.plan()))
                        .orElse(null),
                notice,
                TimelineEntryView.of(progress, organizations),
                actions(declaration, closesAt, now),
                now);
    }

    /** What the owner may do now. */
    enum Action {
        EDIT,
        SUBMIT,
        WITHDRAW,
        DISCARD
    }

    record PlanSummaryView(
            String id,
            String name,
            int year,
            Instant opensAt,
            Instant closesAt,
            String committeeId,
            String committeeName,
            @Nullable PaperView paper,
            @Nullable ContactView contact) {}

    record ContactView(String name, String phone) {}

    record EmployerView(String id, String name, @Nullable String creditCode) {}

    private static List<ChoiceView> choices(Answered answered) {
        var rows = new ArrayList<>(ChoiceView.of(answered.declaration().terms().rows()));
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
    private static PlanSummaryView plan(PlanState rules, PlanState current, Instant closesAt) {
        return new PlanSummaryView(
                rules.planId(),
                rules.name(),
                rules.year(),
                current.opensAt(),
                closesAt,
                rules.committeeId(),
                rules.committeeName(),
                PaperView.of(rules.paper()),
                new ContactView(current.contact().name(), current.contact().phone()));
    }

    private static @Nullable EmployerView employer(@Nullable Employer employer) {
        return employer == null ? null : new EmployerView(employer.id(), employer.name(), employer.creditCode());
    }

    private static Map<String, PartStateView> parts(Map<String, Part> parts, Map<String, List<Sentence>> problems) {
        var views = new LinkedHashMap<String, PartStateView>();
        parts.values().stream()
                .sorted(Comparator.comparing(Part::address))
                .forEach(part -> views.put(
                        part.address(),
                        PartStateView.of(
                                part,
                                part.deleted()
                                        ? List.of()
                                        : ProblemView.of(problems.getOrDefault(part.address(), List.of())))));
        return views;
    }

    private static Map<String, List<String>> orders(Map<String, Part> parts) {
        var orders = new LinkedHashMap<String, List<String>>();
        parts.values().stream()
                .filter(part -> Answered.isOrder(part.address()) && !part.deleted())
                .forEach(part -> orders.put(Answered.listOf(part.address()), Answered.order(part)));
        return orders;
    }

    private static List<Action> actions(Declaration declaration, Instant closesAt, Instant now) {
        var open = now.isBefore(closesAt);
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
