package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;

/** 从事本专业年限 is not more than the years since 参加工作. */
final class SpecialtyYearsFitWorkingYears implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/basic/specialtyWorkYears", "/basic/workStartedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var worked = answers.month("/basic/workStartedOn")
                .map(started -> ChronoUnit.YEARS.between(
                        started, YearMonth.from(answers.facts().today())));
        return answers.integer("/basic/specialtyWorkYears").stream()
                .flatMap(years -> worked.filter(all -> years > all).stream()
                        .map(all -> Finding.warning(
                                answers.at("/basic/specialtyWorkYears"), "basic.specialtyWorkYears", years, all)));
    }
}
