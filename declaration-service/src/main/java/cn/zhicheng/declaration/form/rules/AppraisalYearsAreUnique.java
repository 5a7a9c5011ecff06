package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** 年度考核: a year once. */
final class AppraisalYearsAreUnique implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/appraisals/year");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var seen = new HashSet<Integer>();
        return answers.records("/appraisals").stream()
                .flatMap(row -> row.integer("year").stream()
                        .filter(year -> !seen.add(year))
                        .map(year -> Finding.error(row.at("year"), "appraisals.twice", year)));
    }
}
