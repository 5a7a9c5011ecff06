package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 毕业时间 is after 入学时间. */
final class EducationEndsAfterItsStart implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/education/startedOn", "/education/graduatedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/education").stream()
                .filter(row -> row.month("graduatedOn")
                        .flatMap(end -> row.month("startedOn").filter(start -> !start.isBefore(end)))
                        .isPresent())
                .map(row -> Finding.error(row.at("graduatedOn"), "education.dates"));
    }
}
