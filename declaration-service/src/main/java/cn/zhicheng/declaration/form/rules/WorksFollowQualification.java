package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;

/** 工作业绩: one that ended before 取得时间 is told to be 任现职前: the period that counts began later. */
final class WorksFollowQualification implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/works/endedOn", "/qualification/obtainedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var obtained = answers.day("/qualification/obtainedOn");
        return obtained.map(YearMonth::from).stream()
                .flatMap(since -> answers.records("/works").stream()
                        .filter(row ->
                                row.month("endedOn").filter(since::isAfter).isPresent())
                        .map(row -> Finding.warning(
                                row.at("endedOn"),
                                "works.beforeQualification",
                                answers.one("/qualification").read("obtainedOn").orElseThrow())));
    }
}
