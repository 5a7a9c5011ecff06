package cn.zhicheng.declaration.conditions;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of a predicate or of one part of it.
 *
 * @param reason in Chinese, with the facts and the arithmetic
 * @param evidence addresses that it rests on
 * @param missing what the applicant can still do about it, in Chinese, without full stop
 */
record Judgement(Verdict verdict, String reason, List<String> evidence, List<String> missing) {
    private static final String SEPARATOR = "；";

    Judgement {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }

    static Judgement met(String reason, List<String> evidence) {
        return new Judgement(Verdict.MET, reason, evidence, List.of());
    }

    static Judgement notMet(String reason, List<String> evidence) {
        return new Judgement(Verdict.NOT_MET, reason, evidence, List.of());
    }

    static Judgement unknown(String reason, List<String> evidence) {
        return new Judgement(Verdict.UNKNOWN, reason, evidence, List.of());
    }

    static Judgement of(boolean met, String reason, List<String> evidence) {
        return met ? met(reason, evidence) : notMet(reason, evidence);
    }

    /** These are not filled in yet, as people call them. */
    static Judgement notFilledIn(List<String> labels, List<String> evidence) {
        return unknown("还没有填写" + String.join("、", labels), evidence)
                .missing(labels.stream().map("请填写“%s”"::formatted).toList());
    }

    /** The same with what the applicant can still do about it. */
    Judgement missing(List<String> todo) {
        return new Judgement(verdict, reason, evidence, todo);
    }

    /** Needed together: one that is not met decides, then one that is unknown. */
    static Judgement all(List<Judgement> parts) {
        var verdict = parts.stream().anyMatch(is(Verdict.NOT_MET))
                ? Verdict.NOT_MET
                : parts.stream().anyMatch(is(Verdict.UNKNOWN)) ? Verdict.UNKNOWN : Verdict.MET;
        return new Judgement(
                verdict,
                parts.stream().map(Judgement::reason).collect(Collectors.joining(SEPARATOR)),
                evidence(parts),
                parts.stream().anyMatch(Judgement::isFinal) ? List.of() : missing(parts.stream()));
    }

    /** One is enough: one that is met decides and is told alone; else all are told. */
    static Judgement any(List<Judgement> ways) {
        return ways.stream().filter(is(Verdict.MET)).findFirst().orElseGet(() -> {
            var verdict = ways.stream().anyMatch(is(Verdict.UNKNOWN)) ? Verdict.UNKNOWN : Verdict.NOT_MET;
            return new Judgement(
                    verdict,
                    numbered(ways),
                    evidence(ways),
                    missing(ways.stream().filter(is(Verdict.UNKNOWN))));
        });
    }

    /** Nothing that one fills in helps any more. */
    private boolean isFinal() {
        return verdict == Verdict.NOT_MET && missing.isEmpty();
    }

    private static List<String> missing(Stream<Judgement> judgements) {
        return judgements
                .flatMap(judgement -> judgement.missing().stream())
                .distinct()
                .toList();
    }

    private static String numbered(List<Judgement> ways) {
        var text = new StringBuilder();
        for (int i = 0; i < ways.size(); i++) {
            text.append(i == 0 ? "" : SEPARATOR)
                    .append("（%d）".formatted(i + 1))
                    .append(ways.get(i).reason());
        }
        return text.toString();
    }

    private static List<String> evidence(List<Judgement> parts) {
        return parts.stream()
                .flatMap(part -> part.evidence().stream())
                .distinct()
                .toList();
    }

    private static Predicate<Judgement> is(Verdict verdict) {
        return judgement -> judgement.verdict() == verdict;
    }
}
