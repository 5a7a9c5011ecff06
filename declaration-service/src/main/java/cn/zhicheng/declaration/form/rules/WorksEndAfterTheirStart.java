package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 工作业绩: 结束时间 is not before 开始时间. */
final class WorksEndAfterTheirStart implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/works/startedOn", "/works/endedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/works").stream()
                .filter(row -> row.month("endedOn")
                        .flatMap(end -> row.month("startedOn").filter(end::isBefore))
                        .isPresent())
                .map(row -> Finding.error(row.at("endedOn"), "works.dates"));
    }
}
