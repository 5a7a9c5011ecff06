package cn.zhicheng.declaration.conditions;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is said of a predicate or of one part of it.
 *
 * @param reason in Chinese, with the facts and the arithmetic
 * @param evidence addresses that it rests on
 */
record Judgement(Verdict verdict, String reason, List<String> evidence) {
    private static final String SEPARATOR = "；";

    static Judgement met(String reason, List<String> evidence) {
        return new Judgement(Verdict.MET, reason, evidence);
    }

    static Judgement notMet(String reason, List<String> evidence) {
        return new Judgement(Verdict.NOT_MET, reason, evidence);
    }

    static Judgement unknown(String reason, List<String> evidence) {
        return new Judgement(Verdict.UNKNOWN, reason, evidence);
    }

    static Judgement of(boolean met, String reason, List<String> evidence) {
        return met ? met(reason, evidence) : notMet(reason, evidence);
    }

    /** Needed together: one that is not met decides, then one that is unknown. */
    static Judgement all(List<Judgement> parts) {
        var verdict = parts.stream().anyMatch(is(Verdict.NOT_MET))
                ? Verdict.NOT_MET
                : parts.stream().anyMatch(is(Verdict.UNKNOWN)) ? Verdict.UNKNOWN : Verdict.MET;
        return new Judgement(
                verdict, parts.stream().map(Judgement::reason).collect(Collectors.joining(SEPARATOR)), evidence(parts));
    }

    /** One is enough: one that is met decides and is told alone; else all are told. */
    static Judgement any(List<Judgement> ways) {
        return ways.stream().filter(is(Verdict.MET)).findFirst().orElseGet(() -> {
            var verdict = ways.stream().anyMatch(is(Verdict.UNKNOWN)) ? Verdict.UNKNOWN : Verdict.NOT_MET;
            return new Judgement(verdict, numbered(ways), evidence(ways));
        });
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
