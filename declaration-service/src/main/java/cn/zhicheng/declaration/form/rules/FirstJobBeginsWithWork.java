package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** The first job begins with 参加工作时间; another month warns. */
final class FirstJobBeginsWithWork implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/jobs/startedOn", "/basic/workStartedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var began = answers.month("/basic/workStartedOn");
        return answers.records("/jobs").stream()
                .filter(row -> row.month("startedOn").isPresent())
                .min(Comparator.comparing(row -> row.month("startedOn").orElseThrow()))
                .filter(first -> began.isPresent() && !first.month("startedOn").equals(began))
                .stream()
                .map(first -> Finding.warning(
                        first.at("startedOn"),
                        "jobs.first",
                        first.read("startedOn").orElseThrow(),
                        answers.one("/basic").read("workStartedOn").orElseThrow()));
    }
}
