package cn.zhicheng.declaration.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a submission finds wrong: every field by its kind, what is missing, and every rule. */
public final class SubmitCheck {
    private final List<Rule> rules;

    /**
     * The check with these rules.
     *
     * @param current the edition whose addresses the rules have to know
     * @throws IllegalArgumentException naming a rule that reads an address which the edition lacks
     */
    public SubmitCheck(List<Rule> rules, FormDefinition current) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.getClass().getName()))
                .toList();
        for (var rule : this.rules) {
            for (var address : rule.reads()) {
                if (!has(current, address)) {
                    throw new IllegalArgumentException("rule %s reads %s, which edition %s lacks"
                            .formatted(rule.getClass().getSimpleName(), address, current.edition()));
                }
            }
        }
    }

    /** All that is wrong, in the order of the screen. */
    public List<Finding> of(Answers answers) {
        var form = answers.form();
        var byField = answers.all().stream().flatMap(part -> fields(part, answers.facts()));
        // A rule of a later edition has nothing to say of an older one that lacks its fields.
        var byRule = rules.stream()
                .filter(rule -> rule.reads().stream().allMatch(address -> has(form, address)))
                .flatMap(rule -> rule.check(answers));
        var places = places(answers);
        return Stream.concat(byField, byRule)
                .map(finding -> placed(finding, answers))
                .sorted(Comparator.comparingInt(finding -> place(finding, places)))
                .toList();
    }

    private static Stream<Finding> fields(PartAnswers part, Facts facts) {
        return part.part().fields().values().stream().flatMap(field -> {
            var at = part.at(field.code());
            var value = part.value(field.code());
            if (value.isEmpty()) {
                return part.requires(field.code())
                        ? Stream.of(Finding.error(at, field.kind().missingKey(), field.label(), nameOf(part)))
                        : Stream.empty();
            }
            return field.from() != null
                    ? Stream.empty()
                    : field.kind().check(value.get(), facts.today()).stream()
                            .map(problem -> new Finding(
                                    at,
                                    problem.severity(),
                                    problem.key(),
                                    Stream.concat(Stream.of(field.label()), problem.args().stream())
                                            .toList(),
                                    null,
                                    null));
        });
    }

    private static String nameOf(PartAnswers part) {
        return part.name().isEmpty() ? "这一条" : part.name();
    }

    private static boolean has(FormDefinition form, String address) {
        return form.part(address).isPresent() || form.field(address).isPresent();
    }

    private static Finding placed(Finding finding, Answers answers) {
        var part = answers.form().part(finding.address().part());
        var page = finding.address().isWithin("/attachments")
                ? Finding.ATTACHMENTS
                : part.map(Part::page).orElse(null);
        var subject =
                part.flatMap(list -> subject(finding.address(), list, answers)).orElse(null);
        return new Finding(finding.address(), finding.severity(), finding.key(), finding.args(), page, subject);
    }

    private static Optional<String> subject(FieldAddress at, Part part, Answers answers) {
        if (at.record() == null) {
            return Optional.empty();
        }
        return answers.records(part.address()).stream()
                .filter(record -> record.id().filter(at.record()::equals).isPresent())
                .map(PartAnswers::label)
                .findFirst();
    }

    /** Every place of the form by its address, numbered in the order of the screen. */
    private static Map<String, Integer> places(Answers answers) {
        var places = new HashMap<String, Integer>();
        for (var part : answers.form().parts().values()) {
            places.putIfAbsent(part.address(), places.size());
            for (var each : part.isList() ? answers.records(part.address()) : List.of(answers.one(part.address()))) {
                places.putIfAbsent(each.at().toString(), places.size());
                part.fields()
                        .keySet()
                        .forEach(code -> places.putIfAbsent(each.at(code).toString(), places.size()));
            }
        }
        return places;
    }

    private static int place(Finding finding, Map<String, Integer> places) {
        return places.getOrDefault(finding.address().toString(), Integer.MAX_VALUE);
    }
}
