package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** A last job that ended, without one that goes on, warns. */
final class LastJobIsCurrent implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/jobs/current", "/jobs/endedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var rows = answers.records("/jobs");
        return rows.stream().anyMatch(row -> row.yes("current"))
                ? Stream.empty()
                : rows.stream()
                        .filter(row -> row.month("endedOn").isPresent())
                        .max(Comparator.comparing(row -> row.month("endedOn").orElseThrow()))
                        .stream()
                        .map(last -> Finding.warning(
                                last.at("endedOn"),
                                "jobs.ended",
                                last.read("endedOn").orElseThrow()));
    }
}
