package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 年度考核: the five years before 申报年度, or since work began if that was later. */
final class AppraisalsCoverFiveYears implements Rule {
    private static final int YEARS = 5;

    @Override
    public Set<String> reads() {
        return Set.of("/appraisals/year", "/basic/workStartedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        int declared = answers.facts().plan().year();
        int began =
                answers.month("/basic/workStartedOn").map(YearMonth::getYear).orElse(0);
        var given = answers.records("/appraisals").stream()
                .flatMap(row -> row.integer("year").stream())
                .toList();
        return IntStream.range(Math.max(declared - YEARS, began), declared)
                .filter(year -> !given.contains(year))
                .mapToObj(year -> Finding.error(FieldAddress.ofPart("/appraisals"), "appraisals.missing", year));
    }
}
