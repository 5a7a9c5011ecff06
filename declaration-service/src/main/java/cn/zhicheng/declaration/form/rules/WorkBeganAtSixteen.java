package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;

/** 参加工作: at the age of 16 at the earliest, by month. */
final class WorkBeganAtSixteen implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/basic/birthDate", "/basic/workStartedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var sixteen =
                answers.day("/basic/birthDate").map(born -> YearMonth.from(born).plusYears(16));
        return answers.month("/basic/workStartedOn").stream()
                .filter(started -> sixteen.filter(started::isBefore).isPresent())
                .map(_ -> Finding.error(answers.at("/basic/workStartedOn"), "basic.workStartedOn"));
    }
}
