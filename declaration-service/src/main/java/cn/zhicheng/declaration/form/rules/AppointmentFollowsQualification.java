package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;

/** 聘任时间 is not before the month of 取得时间. */
final class AppointmentFollowsQualification implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/qualification/obtainedOn", "/qualification/appointedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var obtained = answers.day("/qualification/obtainedOn").map(YearMonth::from);
        return answers.month("/qualification/appointedOn").stream()
                .filter(appointed -> obtained.filter(appointed::isBefore).isPresent())
                .map(_ -> Finding.error(answers.at("/qualification/appointedOn"), "qualification.appointedOn"));
    }
}
