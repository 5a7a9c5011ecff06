package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.form.Rule;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From 入学 to 毕业 are about as many years as 学制 says; more than one off warns. */
final class EducationLastsItsYears implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/education/startedOn", "/education/graduatedOn", "/education/years");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/education").stream()
                .flatMap(row -> lasted(row).stream()
                        .flatMap(lasted -> row.decimal("years").stream()
                                .filter(years -> Math.abs(lasted - years.doubleValue()) > 1)
                                .map(years -> Finding.warning(
                                        row.at("years"),
                                        "education.years",
                                        "%.1f".formatted(lasted),
                                        years.stripTrailingZeros().toPlainString()))));
    }

    /** In years; a course from September to June counts ten months as a year. */
    private static Optional<Double> lasted(PartAnswers row) {
        return row.month("startedOn")
                .flatMap(start -> row.month("graduatedOn")
                        .filter(start::isBefore)
                        .map(end -> ChronoUnit.MONTHS.between(start, end) / 12.0));
    }
}
