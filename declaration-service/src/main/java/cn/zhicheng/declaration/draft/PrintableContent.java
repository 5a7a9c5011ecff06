package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.contracts.ManifestEntry;
import cn.zhicheng.declaration.conditions.Evaluation;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.Printable;
import cn.zhicheng.declaration.lifecycle.Choices;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Employer;
import cn.zhicheng.declaration.lifecycle.Labeled;
import cn.zhicheng.declaration.lifecycle.PersonFacts;
import cn.zhicheng.declaration.lifecycle.Pledge;
import cn.zhicheng.declaration.lifecycle.Progress;
import cn.zhicheng.declaration.pledge.PledgeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plain content that the official forms print, and of a submission its snapshot: codes with their labels, nothing
 * that a reader would have to look up. What is absent is not there; the shape has a number of its own.
 */
public final class PrintableContent {
    private static final int SHAPE = 1;

    /** Edition of the printed forms that this content is made for. */
    private static final String TEMPLATE = "2026.1";

    private PrintableContent() {}

    /** What the content is made for. */
    public sealed interface Occasion {
        /** A look at the draft, with everything that a submission would find. */
        record Preview(List<Sentence> problems) implements Occasion {}

        /** A submission. */
        record Submission(int round, String receiptNumber, Instant receivedAt) implements Occasion {}
    }

    public static Map<String, Object> of(
            Answered answered, PledgeText pledge, Optional<Evaluation> evaluation, Occasion occasion) {
        var declaration = answered.declaration();
        var answers = answered.answers();
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("shape", SHAPE);
        content.put("template", TEMPLATE);
        content.put("declarationId", declaration.id().value());
        switch (occasion) {
            case Occasion.Preview(var problems) -> preview(problems, content);
            case Occasion.Submission submission -> submission(submission, content);
        }
        content.put("form", form(answered.form()));
        content.put("person", person(declaration.content().person(), answered.form()));
        content.put("choices", choices(declaration, answers));
        content.put("employer", employer(declaration.content().employer()));
        content.put("pledge", pledge(pledge, declaration.terms().pledge()));
        content.put("answers", Printable.answers(answers));
        content.put("clauses", evaluation.map(PrintableContent::clauses).orElse(null));
        content.put("manifest", manifest(answered.manifest(), answered.form()));
        content.put(
                "paper",
                Map.of(
                        "place", answered.plan().paper().place(),
                        "until", answered.plan().paper().until().toString()));
        return present(content);
    }

    private static void preview(List<Sentence> problems, Map<String, @Nullable Object> content) {
        content.put("round", 0);
        content.put("draft", true);
        content.put(
                "problems",
                problems.stream()
                        .map(problem -> Map.of(
                                "address", problem.finding().address().toString(),
                                "message", problem.text(),
                                "severity", problem.finding().severity().name()))
                        .toList());
    }

    private static void submission(Occasion.Submission submission, Map<String, @Nullable Object> content) {
        content.put("round", submission.round());
        content.put("draft", false);
        content.put(
                "receipt",
                Map.of(
                        "number",
                        submission.receiptNumber(),
                        "printed",
                        Progress.printed(submission.receiptNumber(), submission.round()),
                        "receivedAt",
                        submission.receivedAt().toString()));
    }

    private static Map<String, Object> form(FormDefinition form) {
        return Map.of("edition", form.edition(), "digest", form.digest());
    }

    private static Map<String, Object> person(PersonFacts person, FormDefinition form) {
        return Map.of(
                "name", person.name(),
                "idType", coded("IdType", person.idType(), form),
                "idNumber", person.idNumber(),
                "gender", coded("Gender", person.gender(), form),
                "birthDate", person.birthDate().toString(),
                "phone", person.phone());
    }

    private static Map<String, Object> choices(Declaration declaration, Answers answers) {
        var plan = declaration.terms().plan();
        Choices choices = declaration.terms().choices();
        var specialty = choices.specialty();
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("reviewCategory", plan.reviewCategory());
        content.put(
                "committee",
                Map.of(
                        "id", plan.committeeId(),
                        "number", plan.committeeNumber(),
                        "name", plan.committeeName()));
        content.put("plan", Map.of("id", plan.id(), "name", plan.name(), "year", plan.year()));
        content.put("occupation", choices.occupation());
        content.put("series", coded(choices.series()));
        content.put("specialtyGroup", coded(choices.specialtyGroup()));
        content.put("specialty", specialty == null ? null : coded(specialty));
        content.put("level", coded(choices.level()));
        content.put("title", coded(choices.title()));
        content.put("declarationCategory", coded(choices.declarationCategory()));
        content.put("declarationType", coded(choices.declarationType()));
        content.put("year", plan.year());
        content.put(
                "educationForDeclaration",
                Printable.educationForDeclaration(answers).orElse(null));
        return present(content);
    }

    private static @Nullable Map<String, Object> employer(@Nullable Employer employer) {
        if (employer == null) {
            return null;
        }
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("id", employer.id());
        content.put("name", employer.name());
        content.put("creditCode", employer.creditCode());
        content.put("regionName", employer.regionName());
        content.put("kind", employer.kind());
        return present(content);
    }

    private static Map<String, Object> pledge(PledgeText text, Pledge made) {
        return Map.of(
                "version", text.version(),
                "title", text.title(),
                "text", text.text(),
                "digest", text.digest(),
                "agreedAt", made.agreedAt().toString());
    }

    private static Map<String, Object> clauses(Evaluation evaluation) {
        var items = evaluation.items().stream()
                .map(item -> Map.<String, Object>of(
                        "code", item.code(),
                        "kind", item.kind().name(),
                        "text", item.text(),
                        "verdict", item.verdict().name(),
                        "reason", item.reason(),
                        "evidence", item.evidence()))
                .toList();
        return Map.of(
                "setId", evaluation.setId(),
                "version", evaluation.version(),
                "items", items,
                "neededAchievements", evaluation.neededAchievements(),
                "citedAchievements", evaluation.citedAchievements());
    }

    private static Map<String, Object> manifest(Manifest manifest, FormDefinition form) {
        var entries = new ArrayList<Map<String, Object>>();
        for (ManifestEntry entry : manifest.entries()) {
            entries.add(Map.of(
                    "no", entries.size() + 1,
                    "attachmentId", entry.attachmentId(),
                    "category", coded("AttachmentCategory", entry.category(), form),
                    "systemName", entry.systemName(),
                    "size", entry.size(),
                    "sha256", entry.sha256(),
                    "pages", entry.pages()));
        }
        return Map.of("digest", manifest.digest(), "entries", List.copyOf(entries));
    }

    private static Map<String, Object> coded(Labeled labeled) {
        return Map.of("code", labeled.code(), "label", labeled.label());
    }

    private static Map<String, Object> coded(String list, String code, FormDefinition form) {
        var label = form.codeList(list).map(codes -> codes.label(code)).orElse(code);
        return Map.of("code", code, "label", label);
    }

    private static Map<String, Object> present(Map<String, @Nullable Object> content) {
        var present = new LinkedHashMap<String, Object>();
        content.forEach((key, value) -> {
            if (value != null) present.put(key, value);
        });
        return present;
    }
}
