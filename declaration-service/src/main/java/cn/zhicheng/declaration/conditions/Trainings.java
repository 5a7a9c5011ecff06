package cn.zhicheng.declaration.conditions;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.PartAnswers;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** 继续教育: hours of each of the last complete years; a training counts in the year in which it ended. */
final class Trainings {
    private static final String LIST = "/trainings";

    private final Answers answers;

    Trainings(Answers answers) {
        this.answers = answers;
    }

    Judgement judge(int hours, int professional, int years) {
        int declared = answers.facts().plan().year();
        return Judgement.all(IntStream.range(declared - years, declared)
                .mapToObj(year -> judgeYear(year, hours, professional))
                .toList());
    }

    private Judgement judgeYear(int year, int hours, int professional) {
        var rows = answers.records(LIST).stream()
                .filter(row ->
                        row.day("endedOn").filter(end -> end.getYear() == year).isPresent())
                .toList();
        var all = sum(rows);
        var ofProfession = sum(rows.stream()
                .filter(row -> row.text("kind").filter("PROFESSIONAL"::equals).isPresent())
                .toList());
        boolean met = all.compareTo(BigDecimal.valueOf(hours)) >= 0
                && ofProfession.compareTo(BigDecimal.valueOf(professional)) >= 0;
        var judgement = Judgement.of(
                met,
                "%d 年 %s 学时，其中专业 %s 学时，要求 %d 学时、专业 %d 学时"
                        .formatted(year, plain(all), plain(ofProfession), hours, professional),
                rows.isEmpty()
                        ? List.of(LIST)
                        : rows.stream().map(row -> row.at().toString()).toList());
        return met
                ? judgement
                : judgement.missing(List.of("请补填 %d 年的继续教育，还差 %s 学时，其中专业还差 %s 学时"
                        .formatted(year, lacking(hours, all), lacking(professional, ofProfession))));
    }

    private static String lacking(int wanted, BigDecimal there) {
        return plain(BigDecimal.valueOf(wanted).subtract(there).max(BigDecimal.ZERO));
    }

    private static BigDecimal sum(List<PartAnswers> rows) {
        return rows.stream().flatMap(row -> row.decimal("hours").stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
