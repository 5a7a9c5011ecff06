package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 培训: 结束时间 is not before 开始时间. */
final class TrainingsEndAfterTheirStart implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/trainings/startedOn", "/trainings/endedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/trainings").stream()
                .filter(row -> row.day("endedOn")
                        .flatMap(end -> row.day("startedOn").filter(end::isBefore))
                        .isPresent())
                .map(row -> Finding.error(row.at("endedOn"), "trainings.dates"));
    }
}
