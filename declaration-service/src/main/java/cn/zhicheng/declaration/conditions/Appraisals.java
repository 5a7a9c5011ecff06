package cn.zhicheng.declaration.conditions;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.PartAnswers;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** 年度考核 of the years before 申报年度; who began to work later has fewer. */
final class Appraisals {
    private static final String LIST = "/appraisals";

    private final Answers answers;

    Appraisals(Answers answers) {
        this.answers = answers;
    }

    Judgement judge(int years, String atLeast) {
        int declared = answers.facts().plan().year();
        int began =
                answers.month("/basic/workStartedOn").map(YearMonth::getYear).orElse(0);
        var asked = IntStream.range(Math.max(declared - years, began), declared)
                .mapToObj(year -> judgeYear(year, atLeast))
                .toList();
        return asked.isEmpty() ? Judgement.met("参加工作不满一个年度，没有应有的考核结果", List.of()) : Judgement.all(asked);
    }

    private Judgement judgeYear(int year, String atLeast) {
        return of(year).flatMap(row -> row.text("result").map(result -> judge(year, row, result, atLeast)))
                .orElseGet(() -> Judgement.unknown("还没有填写 %d 年的考核结果".formatted(year), List.of(LIST))
                        .missing(List.of("请补填 %d 年度的考核结果".formatted(year))));
    }

    private Judgement judge(int year, PartAnswers row, String result, String atLeast) {
        var evidence = List.of(row.at().toString());
        var results = answers.form().codeList("Appraisal").orElseThrow();
        var text = "%d 年%s".formatted(year, results.label(result));
        var rank = results.rank(result);
        if (rank.isEmpty()) {
            return row.text("note")
                    .map(note -> Judgement.unknown("%s（%s）".formatted(text, note), evidence))
                    .orElseGet(() ->
                            Judgement.unknown(text, evidence).missing(List.of("请写明 %d 年度不确定等次的原因".formatted(year))));
        }
        boolean met = rank.getAsInt() >= results.rank(atLeast).orElseThrow();
        return Judgement.of(met, met ? text : "%s，要求%s以上".formatted(text, results.label(atLeast)), evidence);
    }

    private Optional<PartAnswers> of(int year) {
        return answers.records(LIST).stream()
                .filter(row ->
                        row.integer("year").filter(given -> given == year).isPresent())
                .findFirst();
    }
}
