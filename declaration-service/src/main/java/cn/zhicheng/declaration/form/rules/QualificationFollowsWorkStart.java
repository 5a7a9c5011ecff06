package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;

/** 取得时间 before 参加工作时间 is rare: only a title by examination may come first. */
final class QualificationFollowsWorkStart implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/basic/workStartedOn", "/qualification/obtainedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var started = answers.month("/basic/workStartedOn");
        return answers.day("/qualification/obtainedOn").map(YearMonth::from).stream()
                .filter(obtained -> started.filter(obtained::isBefore).isPresent())
                .map(_ -> Finding.warning(answers.at("/qualification/obtainedOn"), "qualification.obtainedOn.early"));
    }
}
