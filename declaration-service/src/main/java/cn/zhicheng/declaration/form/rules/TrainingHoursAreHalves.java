package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;

/** 学时 are counted in halves. */
final class TrainingHoursAreHalves implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/trainings/hours");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/trainings").stream()
                .filter(row -> row.decimal("hours")
                        .filter(hours -> hours.remainder(new BigDecimal("0.5")).signum() != 0)
                        .isPresent())
                .map(row -> Finding.error(row.at("hours"), "trainings.halves"));
    }
}
